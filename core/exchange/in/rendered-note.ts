import { bareNote, fencedFirst } from '../fenced-first';

/**
 * A note as all renderings of it have it, on one line: its HTML as words, however that is
 * written, and its footnotes whatever they are called. Two notes that are alike in this
 * say the same, sign by sign. No parser of Markdown is needed for it: that of the browser
 * asks for a document, which a service worker does not have.
 */
export function renderedNote(note: string): string {
  return fencedFirst(bareNote(note))
    .replace(/\[\^[^\]\s]+\]/g, '[^]')
    .replaceAll('&lt;', '<')
    .replace(/\\+</g, '<')
    .replace(/\s+/g, ' ')
    .trim();
}
