import { type ArticleSummary, hostWithoutWww } from '../../core/model';
import { joinAuthors } from './join';
import { text } from './text';

let format = (host: string) => host;

/**
 * Sets how hosts are written, for pages with room for the code that decodes international names.
 * Render again afterwards.
 */
export function setHostFormat(wanted: (host: string) => string): void {
  format = wanted;
}

/** Returns a host as it is shown. */
export function formatHost(host: string): string {
  return format(host);
}

/** A host without a domain: a name of the own network, `localhost`, or an IP address. */
const hostWithoutDomain = /^(?:[^.]+|.*\.localhost|[\d.]+|\[.*\])$/;

/**
 * Returns the host of an address. Its port only identifies one of several services of a computer
 * without a domain: "localhost:8080".
 */
function nameSite(url: string): string {
  const site = hostWithoutWww(url);
  const host = site.replace(/:\d+$/, '');
  return hostWithoutDomain.test(host) ? site : host;
}

/**
 * Returns an article's publisher, or its site if unknown. For
 * highlights without an address, such as those of a book, returns the author.
 */
export function formatOrigin({
  publisher,
  authors,
  url,
}: Pick<ArticleSummary, 'publisher' | 'authors' | 'url'>): string {
  if (publisher !== null) return publisher;
  if (url !== null) return formatHost(nameSite(url));
  return authors.length > 0 ? joinAuthors(authors) : text('common-unknown-author');
}
