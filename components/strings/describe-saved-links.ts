import { text } from './text';
import './en/reading/saved-links.ftl';

/** Says how many pages were saved with their text. */
export function describeSavedLinks(total: number, read: number): string {
  if (read === total) return text('saved-links-read', { total });
  return read === 0
    ? text('saved-links-links', { total })
    : text('saved-links-mixed', { read, links: total - read });
}
