import type { Article } from '../core/model';
import { articleTerms } from '../core/search';
import { readKinText } from '../core/versions';
import { packTerms } from './search/index-rows';

/*
 * What storing an article wants to know of its text, each worked out once, for as long as
 * the article is in somebody's hands.
 */

/** The terms under which it is found. */
export const packedTermsOf = remembered((article) => packTerms(articleTerms(article)));

/** What tells its kin. */
export const kinOf = remembered(readKinText);

/**
 * Works out ahead what storing this article will want: most of what storing takes, and
 * done by whoever reads a file while the database is busy with what was read before.
 */
export function prepareText(article: Article): void {
  packedTermsOf(article);
  kinOf(article);
}

function remembered<Facts>(workOut: (article: Article) => Facts): (article: Article) => Facts {
  const known = new WeakMap<Article, Facts>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const facts = workOut(article);
    known.set(article, facts);
    return facts;
  };
}
