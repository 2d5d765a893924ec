import { noteMarkdown } from '../../note-markdown';

/**
 * A note of one of our files as it was typed: there its HTML has become words by
 * backslashes. What has them where they say something, as in code, keeps them.
 */
export function typedNote(note: string): string {
  const typed = note.replace(/\\<(?=[a-z!/?])/gi, '<');
  return typed !== note && noteMarkdown(typed) === note.trimEnd() ? typed : note;
}
