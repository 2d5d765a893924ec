import { removeCredentials } from './address';
import type { PageArticle } from './article';
import { getDisplayTitle } from './display-title';
import { noEvidence } from './evidence';

/** Returns a page of which only address and title are known. `title` may be empty. */
export function createLinkArticle(pageUrl: string, title: string): PageArticle {
  const url = removeCredentials(pageUrl);
  // A tab without a title, and many links, have the address instead.
  const headline = removeCredentials(title.replace(/\s+/g, ' '));
  return {
    headline: getDisplayTitle({ headline, url }),
    standfirst: null,
    authors: [],
    publisher: null,
    sourceCredit: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    url,
    section: null,
    image: null,
    body: { type: 'root', children: [] },
    completeness: 'link',
    evidence: noEvidence,
  };
}
