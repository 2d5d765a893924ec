import { withTypedLabels } from './markdown-ids';
import { noteMarkdown } from './note-markdown';

/**
 * Restores a note from one of our files to what the user typed: restores its own footnote
 * labels, and removes the character references (or backslashes, in older files) that
 * escaped HTML, except where the user may have typed them, as in code.
 */
export function typedNote(written: string): string {
  const note = withTypedLabels(written);
  for (const escaped of [/&lt;(?=[a-z!/?])/gi, /(?:\\<|&lt;)(?=[a-z!/?])/gi]) {
    const typed = note.replace(escaped, '<');
    if (typed !== note && noteMarkdown(typed) === note.trimEnd()) return typed;
  }
  return note;
}
