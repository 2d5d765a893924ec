import { bareNote, fencedFirst } from '../fenced-first';

/**
 * A note on one line, in a form that is the same before and after it was written to Markdown
 * and read back, for comparison: HTML as words, footnotes without their labels.
 *
 * Works without a Markdown parser: the browser's build of it needs a document, which a
 * service worker does not have.
 */
export function renderedNote(note: string): string {
  return fencedFirst(bareNote(note))
    .replace(/\[\^[^\]\s]+\]/g, '[^]')
    .replaceAll('&lt;', '<')
    .replace(/\\+</g, '<')
    .replace(/\s+/g, ' ')
    .trim();
}
