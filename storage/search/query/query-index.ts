import type { FindOrder } from '../../../core/model';
import {
  type Condition,
  Evaluation,
  eachLeaf,
  type Lookup,
  publishersLookup,
  Scores,
  type Verdict,
} from '../../../core/search';
import { getStartOfDay } from './local-date';
import { type LookupResults, readLookups } from './read-lookups';
import type { RequiredData, SearchIndex } from './search-index';

/** Orders that need the columns of the index. */
const columnOrders: ReadonlySet<FindOrder> = new Set(['published', 'longest', 'shortest']);

/** Returns which clip data a condition and an order need in memory. */
export function getRequiredData(condition: Condition, order: FindOrder): RequiredData {
  let hasDays = false;
  eachLeaf(condition, ({ kind }) => {
    if (kind === 'day') hasDays = true;
  });
  return {
    scores: order === 'best' && hasWords(condition),
    columns: hasDays || columnOrders.has(order),
  };
}

/** The result of a condition from the index alone, before any text is read. */
export interface IndexResult {
  readonly evaluation: Evaluation;
  readonly verdict: Verdict;
  readonly scores: Scores;
  /** True if the condition contains words, by which clips can be ranked. */
  readonly hasWords: boolean;
}

/**
 * Evaluates a condition against the index. Scores the words if `isScored`.
 * Records the score parts of the clip `explainedNumber`, if given.
 */
export async function queryIndex(
  index: SearchIndex,
  transaction: IDBTransaction,
  condition: Condition,
  isScored: boolean,
  explainedNumber: number | null = null,
): Promise<IndexResult> {
  const lookups = getLookups(condition);
  const results: LookupResults = await readLookups(index, transaction, lookups);
  const { states } = index.table;
  const evaluation = new Evaluation({
    states,
    columns: () => index.columns,
    visitPostings: results.visit,
    startOfDay: getStartOfDay,
  });
  const scores = new Scores(
    index.scores,
    isScored ? states.end : 0,
    states.count,
    (lookup) => results.count(lookup),
    explainedNumber,
  );
  const verdict = evaluation.evaluate(condition, isScored ? scores.onFound : null);
  return { evaluation, verdict, scores, hasWords: hasWords(condition) };
}

function hasWords(condition: Condition): boolean {
  let found = false;
  eachLeaf(condition, (leaf) => {
    if ('fields' in leaf) found = true;
  });
  return found;
}

/** Returns the distinct lookups of a condition. */
function getLookups(condition: Condition): readonly Lookup[] {
  const lookups = new Map<string, Lookup>();
  const add = (lookup: Lookup) => lookups.set(JSON.stringify(lookup), lookup);
  eachLeaf(condition, (leaf) => {
    if (leaf.kind === 'term') add({ kind: 'term', term: leaf.term });
    if (leaf.kind === 'prefix') add({ kind: 'prefix', prefix: leaf.prefix });
    if (leaf.kind === 'facet') {
      add({ kind: 'facet', term: leaf.term, namePrefix: leaf.namePrefix });
    }
    if (leaf.kind === 'publisher') add(publishersLookup);
    if (leaf.kind === 'phrase') for (const term of leaf.terms) add({ kind: 'term', term });
  });
  return [...lookups.values()];
}
