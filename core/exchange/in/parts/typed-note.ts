import { withTypedLabels } from '../../markdown-ids';
import { noteMarkdown } from '../../note-markdown';

/**
 * A note of one of our files as it was typed: with its own footnote labels, and without the
 * character references (or backslashes, in older files) that made its HTML text, except where they may have been typed, as in code.
 */
export function typedNote(written: string): string {
  const note = withTypedLabels(written);
  for (const escaped of [/&lt;(?=[a-z!/?])/gi, /(?:\\<|&lt;)(?=[a-z!/?])/gi]) {
    const typed = note.replace(escaped, '<');
    if (typed !== note && noteMarkdown(typed) === note.trimEnd()) return typed;
  }
  return note;
}
