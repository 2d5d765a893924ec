import { text } from './text';
import './en/library/addresses.ftl';

/** Says how many pages were saved with their text. */
export function describeSavedLinks(total: number, read: number): string {
  if (read === total) return text('addresses-done-read', { total });
  return read === 0
    ? text('addresses-done-links', { total })
    : text('addresses-done-mixed', { read, links: total - read });
}
