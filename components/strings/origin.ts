import { type ArticleSummary, hostWithoutWww } from '../../core/model';
import { joinNames } from './join';
import { text } from './text';

let formatHost = (host: string) => host;

/**
 * Sets how hosts are written, for pages with room for the code that decodes international names.
 * Render again afterwards.
 */
export function setHostFormat(format: (host: string) => string): void {
  formatHost = format;
}

/**
 * Returns an article's publisher, or its site if unknown, as in the list of publishers. For
 * highlights without an address, such as those of a book, returns the author.
 */
export function formatOrigin({
  publisher,
  authors,
  url,
}: Pick<ArticleSummary, 'publisher' | 'authors' | 'url'>): string {
  if (publisher !== null) return publisher;
  if (url !== null) return formatHost(hostWithoutWww(url));
  return authors.length > 0 ? joinNames(authors) : text('common-unknown-author');
}
