import {
  type Condition,
  Evaluation,
  eachLeaf,
  type Lookup,
  Scores,
  type Verdict,
} from '../../../core/search';
import { type FoundLists, findLists } from './find-lists';
import { startOfLocalDay } from './local-date';
import type { SearchIndex, Wants } from './search-index';

/** What has to be held of the clips before a condition is asked. */
export function wantsOf(condition: Condition, isScored: boolean): Wants {
  let hasDays = false;
  let hasWords = false;
  eachLeaf(condition, ({ kind }) => {
    if (kind === 'day') hasDays = true;
    else if (kind !== 'flag' && kind !== 'facet') hasWords = true;
  });
  return { scores: isScored && hasWords, columns: hasDays };
}

/** What an index says of a condition, before any text was asked. */
export interface Asked {
  readonly evaluation: Evaluation;
  readonly verdict: Verdict;
  readonly scores: Scores;
  /** Has it words by which one clip fits better than another? */
  readonly hasWords: boolean;
}

/**
 * Holds a condition against the index. `isScored` says whether the worth of
 * words is wanted, `explained` of which clip the parts of it are to be kept.
 */
export async function askIndex(
  index: SearchIndex,
  transaction: IDBTransaction,
  condition: Condition,
  isScored: boolean,
  explained: number | null = null,
): Promise<Asked> {
  const lookups = lookupsOf(condition);
  const lists: FoundLists = await findLists(index, transaction, lookups);
  const { states } = index.table;
  const evaluation = new Evaluation({
    states,
    columns: () => index.columns,
    visitPostings: (lookup, visit) => lists.visit(lookup, visit),
    startOfDay: startOfLocalDay,
  });
  const scores = new Scores(
    index.scores,
    isScored ? states.end : 0,
    states.count,
    (lookup) => lists.count(lookup),
    explained,
  );
  const verdict = evaluation.evaluate(condition, isScored ? scores.onFound : null);
  return { evaluation, verdict, scores, hasWords: lookups.some(({ kind }) => kind !== 'facet') };
}

/** All that a condition looks up, each once. */
function lookupsOf(condition: Condition): readonly Lookup[] {
  const all = new Map<string, Lookup>();
  const add = (lookup: Lookup) => all.set(JSON.stringify(lookup), lookup);
  eachLeaf(condition, (leaf) => {
    if (leaf.kind === 'term') add({ kind: 'term', term: leaf.term });
    if (leaf.kind === 'prefix') add({ kind: 'prefix', prefix: leaf.prefix });
    if (leaf.kind === 'facet') {
      add({ kind: 'facet', term: leaf.term, shownStart: leaf.shownStart });
    }
    if (leaf.kind === 'phrase') for (const term of leaf.terms) add({ kind: 'term', term });
  });
  return [...all.values()];
}
