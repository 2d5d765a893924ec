import { noteAbove, noteParagraphs } from '../../../notes';
import { withoutLabels } from '../../note-footnotes';

/**
 * Whether a note is an earlier one that was written on: it begins with its words, or each
 * of its paragraphs stands in it, or begins one. An empty note says nothing to tell by.
 */
export function goesOn(note: string, earlier: string): boolean {
  if (isBeginning(inOneLine(earlier), inOneLine(note))) return true;
  const standing = paragraphsOf(note);
  return paragraphsOf(earlier).every((part) => standing.some((one) => isBeginning(part, one)));
}

/** A page's note in two states, the later as it stands where it holds the earlier, else both. */
export function latestNote(earlier: string, later: string): string {
  if (earlier.trim() === '' || goesOn(later, earlier)) return later.trim() === '' ? earlier : later;
  return goesOn(earlier, later) ? earlier : noteAbove(earlier, later.trim());
}

function isBeginning(part: string, whole: string): boolean {
  return `${whole} `.startsWith(`${part} `);
}

function paragraphsOf(note: string): readonly string[] {
  return noteParagraphs(note).map(({ text }) => inOneLine(text));
}

/** Of footnotes not what they are called: each state has numbers of its own. */
function inOneLine(text: string): string {
  return withoutLabels(text).replace(/\s+/g, ' ').trim();
}
