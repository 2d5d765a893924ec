import { text } from './text';
import './en/reading/savedlinks.ftl';

/** Says how many pages were saved with their text. */
export function describeSavedLinks(total: number, read: number): string {
  if (read === total) return text('savedlinks-read', { total });
  return read === 0
    ? text('savedlinks-links', { total })
    : text('savedlinks-mixed', { read, links: total - read });
}
