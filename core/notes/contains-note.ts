import { collapseSpaces } from '../text';
/** True if a note contains all of another, in whole words: "nothing" does not contain "no". */
export function containsNote(note: string, part: string): boolean {
  const words = collapseSpaces(part);
  return words === '' || ` ${collapseSpaces(note)} `.includes(` ${words} `);
}
