import { type ArticleSummary, hostWithoutWww } from '../../core/model';
import { joinNames } from './join';
import { text } from './text';

/**
 * Who published an article, or its site if that is unknown, as on the shelf of publishers.
 * For highlights without an address, as of a book, who wrote it.
 */
export function formatOrigin({
  publisher,
  authors,
  url,
}: Pick<ArticleSummary, 'publisher' | 'authors' | 'url'>): string {
  if (publisher !== null) return publisher;
  if (url !== null) return hostWithoutWww(url);
  return authors.length > 0 ? joinNames(authors) : text('common-unknown-author');
}
