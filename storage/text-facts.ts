import type { Article } from '../core/model';
import { articleTerms } from '../core/search';
import { type KinText, readKinText } from '../core/versions';
import { type PackedTerms, packTerms } from './search/index-rows';

/** What is worked out of a text when it is stored. */
export interface TextFacts {
  readonly terms: PackedTerms;
  readonly kin: KinText;
}

/** Of the texts that are still in somebody's hands. */
const known = new WeakMap<Article, TextFacts>();

/** What storing an article wants to know of its text; worked out once. */
export function textFactsOf(article: Article): TextFacts {
  const before = known.get(article);
  if (before !== undefined) return before;
  const facts = { terms: packTerms(articleTerms(article)), kin: readKinText(article) };
  known.set(article, facts);
  return facts;
}

/**
 * Works out ahead what storing this article will want: most of what storing takes, and
 * done by whoever reads a file while the database is busy with what was read before.
 */
export function prepareText(article: Article): void {
  textFactsOf(article);
}
