import { withoutLabels } from '../note-footnotes';
import { noteMarkdown } from '../note-markdown';

/**
 * A note as all renderings of it have it, on one line: its HTML as words, however that is
 * written, and its footnotes whatever they are called. Two notes that are alike in this
 * say the same, sign by sign.
 */
export function renderedNote(note: string): string {
  return withoutLabels(noteMarkdown(note))
    .replaceAll('&lt;', '<')
    .replace(/\\+</g, '<')
    .replace(/\s+/g, ' ')
    .trim();
}
