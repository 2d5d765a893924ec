import type { PageArticle } from './article';
import { getDisplayTitle } from './display-title';
import { noEvidence } from './evidence';

/** Returns a page of which only address and title are known. `title` may be empty. */
export function createLinkArticle(url: string, title: string): PageArticle {
  return {
    headline: getDisplayTitle({ headline: title.replace(/\s+/g, ' '), url }),
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
