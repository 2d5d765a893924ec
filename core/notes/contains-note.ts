import { collapseSpaces } from '../text';
/** True if a note contains all of another, in whole words: "nothing" does not contain "no". */
export function containsNote(note: string, part: string): boolean {
  const text = collapseSpaces(part);
  return text === '' || ` ${collapseSpaces(note)} `.includes(` ${text} `);
}
