import { foldText } from '../page/clean-text';
import { findMeta } from '../page/meta';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';

/** The masthead on whose page the story stands, or null when the page does not name it. */
export function findPublisher(page: Page, structured: StructuredArticle): string | null {
  const site = findMeta(page, 'og:site_name', 'application-name', 'apple-mobile-web-app-title');
  const host = new URL(page.url).hostname.replace(/^www\./, '');
  const candidates = [
    site,
    structured.publisher,
    findMeta(page, 'publisher', 'dc.publisher', 'twitter:app:name:iphone'),
  ];
  const named = candidates.filter(
    (name): name is string => name !== null && !/^https?:/.test(name) && name.length < 80,
  );
  // A name in letters is better than "alden-courier.example".
  return (
    named.find((name) => foldText(name).replace(/ /g, '') !== foldText(host).replace(/ /g, '')) ??
    named[0] ??
    null
  );
}
