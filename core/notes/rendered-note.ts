import { fenceLeadingCode, trimNote } from './fence-leading-code';

/**
 * A note on one line, for comparison: the same before and after a round trip through
 * Markdown. HTML becomes text, footnotes lose their labels.
 *
 * Works without a Markdown parser: the browser build of it needs a document, which a
 * service worker does not have.
 */
export function renderedNote(note: string): string {
  return fenceLeadingCode(trimNote(note))
    .replace(/\[\^[^\]\s]+\]/g, '[^]')
    .replaceAll('&lt;', '<')
    .replace(/\\+</g, '<')
    .replace(/\s+/g, ' ')
    .trim();
}
