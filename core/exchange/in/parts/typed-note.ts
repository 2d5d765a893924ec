import { withTypedLabels } from '../../markdown-ids';
import { noteMarkdown } from '../../note-markdown';

/**
 * A note of one of our files as it was typed: with its own footnote labels, and without the
 * backslashes that made words of its HTML, except where they may have been typed, as in code.
 */
export function typedNote(written: string): string {
  const note = withTypedLabels(written);
  const typed = note.replace(/\\<(?=[a-z!/?])/gi, '<');
  return typed !== note && noteMarkdown(typed) === note.trimEnd() ? typed : note;
}
