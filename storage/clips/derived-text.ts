import type { Article } from '../../core/model';
import { fingerprintArticle, type StoryFingerprint } from '../../core/near-duplicates';
import { getArticleTerms } from '../../core/search';
import { type PackedTerms, packTerms } from '../search/rows/index-rows';

/*
 * Data derived from an article's text when it is stored. Each value is computed
 * once and cached for as long as the article object is in use.
 */

/** The derived data, as plain data that a worker can send. */
export interface DerivedText {
  readonly terms: PackedTerms;
  readonly fingerprint: StoredFingerprint;
}

type StoredFingerprint = Pick<StoryFingerprint, 'bands' | 'sketch'>;

const [packedTerms, fingerprints] = [
  new WeakMap<Article, PackedTerms>(),
  new WeakMap<Article, StoredFingerprint>(),
];

/** Returns the article's index terms. */
export function getPackedTerms(article: Article): PackedTerms {
  return getCached(packedTerms, article, () => packTerms(getArticleTerms(article)));
}

/** Returns the fingerprint for finding near-duplicates. */
export function getFingerprint(article: Article): StoredFingerprint {
  return getCached(fingerprints, article, () => {
    const { bands, sketch } = fingerprintArticle(article);
    return { bands, sketch };
  });
}

/** Derives everything. This is most of the cost of storing, so it is done ahead of the write or in a worker. */
export function deriveText(article: Article): DerivedText {
  return { terms: getPackedTerms(article), fingerprint: getFingerprint(article) };
}

/** Caches data that was derived elsewhere. */
export function cacheDerivedText(article: Article, derived: DerivedText): void {
  packedTerms.set(article, derived.terms);
  fingerprints.set(article, derived.fingerprint);
}

function getCached<Value>(
  cache: WeakMap<Article, Value>,
  article: Article,
  compute: () => Value,
): Value {
  const cached = cache.get(article);
  if (cached !== undefined) return cached;
  const value = compute();
  cache.set(article, value);
  return value;
}
