import type { Article } from '../../core/model';
import { fingerprintArticle, type StoryFingerprint } from '../../core/near-duplicates';
import { getArticleTerms } from '../../core/search';
import { type PackedTerms, packTerms } from '../search/rows/index-rows';

/*
 * What storing an article wants to know of its text, each worked out once, for as long as
 * the article is in somebody's hands.
 */

/** What storing wants, as plain data that a worker can hand over. */
export interface DerivedText {
  readonly terms: PackedTerms;
  readonly fingerprint: StoredFingerprint;
}

type StoredFingerprint = Pick<StoryFingerprint, 'bands' | 'sketch'>;

const [packedTerms, kin] = [
  new WeakMap<Article, PackedTerms>(),
  new WeakMap<Article, StoredFingerprint>(),
];

/** The terms under which it is found. */
export function packedTermsOf(article: Article): PackedTerms {
  return remembered(packedTerms, article, () => packTerms(getArticleTerms(article)));
}

/** What tells its kin. */
export function fingerprintOf(article: Article): StoredFingerprint {
  return remembered(kin, article, () => {
    const { bands, sketch } = fingerprintArticle(article);
    return { bands, sketch };
  });
}

/** Most of what storing takes: so it is done ahead, while the database is busy, or by a worker. */
export function deriveText(article: Article): DerivedText {
  return { terms: packedTermsOf(article), fingerprint: fingerprintOf(article) };
}

/** Takes over what somebody else has read of an article. */
export function cacheDerivedText(article: Article, facts: DerivedText): void {
  packedTerms.set(article, facts.terms);
  kin.set(article, facts.fingerprint);
}

function remembered<Fact>(
  known: WeakMap<Article, Fact>,
  article: Article,
  workOut: () => Fact,
): Fact {
  const before = known.get(article);
  if (before !== undefined) return before;
  const fact = workOut();
  known.set(article, fact);
  return fact;
}
