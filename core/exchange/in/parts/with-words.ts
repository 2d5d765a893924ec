import { noteAbove, noteParagraphs } from '../../../notes';
import { goesOn } from './goes-on';
import { noteWith } from './make-item';

/**
 * A page's note with what the reader has written elsewhere in a file of ours below it, as
 * far as it does not hold that: once it was taken in, the next export has it in the note.
 */
export function withWords(note: string, words: string): string {
  if (words === '' || (note !== '' && goesOn(note, words))) return note;
  if (note === '') return words;
  const standing = new Set(noteParagraphs(note).map((one) => one.words));
  const parts = noteParagraphs(words);
  if (!parts.some((one) => standing.has(one.words))) return noteAbove(note, words);
  return parts.reduce((all, { alone }) => noteWith(all, alone.text), note);
}
