import { foldToWords } from '../page/clean-text';
import { findMeta } from '../page/meta';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';

/** Returns the name of the site or newspaper, or null if the page does not give it. */
export function findPublisher(page: Page, structured: StructuredArticle): string | null {
  const site = findMeta(page, 'og:site_name', 'application-name', 'apple-mobile-web-app-title');
  const host = new URL(page.url).hostname.replace(/^www\./, '');
  const candidates = [
    site,
    structured.publisher,
    findMeta(page, 'publisher', 'dc.publisher', 'twitter:app:name:iphone'),
  ];
  const names = candidates.filter(
    (name): name is string => name !== null && !/^https?:/.test(name) && name.length < 80,
  );
  // Prefers a name to the host ("alden-courier.example").
  return (
    names.find(
      (name) => foldToWords(name).replace(/ /g, '') !== foldToWords(host).replace(/ /g, ''),
    ) ??
    names[0] ??
    null
  );
}
