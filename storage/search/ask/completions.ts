import {
  type FacetKind,
  toFacetTerm,
  findCompletionTarget,
  flags,
  type Lookup,
  readFacet,
  readFilter,
  writeFilter,
} from '../../../core/search';
import { askIndex } from './ask-index';
import { findLists } from './find-lists';
import type { Completion } from './found';
import type { SearchIndex } from './search-index';

/** Completions that are offered at most. */
const maxOffered = 8;

/** What may stand at the caret of a question, the most used first. */
export async function completionsOf(
  index: SearchIndex,
  transaction: IDBTransaction,
  question: string,
  caret: number,
  today: string,
): Promise<readonly Completion[]> {
  const typing = findCompletionTarget(question, caret);
  if (typing === null) return [];
  const { start, end } = typing;
  if (typing.kind === 'name') {
    return typing.names.map((name) => ({
      start,
      end,
      text: `${name}:`,
      label: `${name}:`,
      count: null,
    }));
  }
  const { name, filter, text, values } = typing;
  const offer = (value: string, count: number | null): Completion => ({
    ...{ start, end, text: writeFilter(name, value), label: value, count },
  });
  if (values === null) {
    const used = await countFacets(index, transaction, filter as FacetKind, text);
    return used.slice(0, maxOffered).map(([value, count]) => offer(value, count));
  }
  const offered: Completion[] = [];
  for (const value of values) {
    const read = readFilter(filter, value, today);
    if (!('condition' in read)) offered.push(offer(value, null));
    else {
      const isBin = value === 'deleted';
      const standing = { kind: 'flag', mask: flags.deleted, isSet: isBin } as const;
      const condition = { kind: 'all', of: [read.condition, standing] } as const;
      const { verdict } = await askIndex(index, transaction, condition, false);
      offered.push(offer(value, verdict.sure.size));
    }
  }
  return offered;
}

/** The values of a facet that begin so, by the name that is shown, with the clips that stand under each. */
async function countFacets(
  index: SearchIndex,
  transaction: IDBTransaction,
  kind: FacetKind,
  beginning: string,
): Promise<readonly (readonly [value: string, count: number])[]> {
  const lookup: Lookup = { kind: 'prefix', prefix: toFacetTerm(kind, beginning) };
  const lists = await findLists(index, transaction, [lookup]);
  const counts = new Map<string, { shown: string; clips: Set<number> }>();
  lists.visit(lookup, (postings, _, term) => {
    const facet = readFacet(term);
    // Names of authors and mastheads are offered whole, and not word by word.
    if (facet === null || (facet.shown === null && kind !== 'lang')) return;
    let entry = counts.get(facet.value);
    if (entry === undefined) {
      entry = { shown: facet.shown ?? facet.value, clips: new Set() };
      counts.set(facet.value, entry);
    }
    for (let at = 0; at < postings.count; at++) {
      const number = postings.numbers[at] as number;
      const state = index.table.states.getFlags(number);
      if ((state & (flags.exists | flags.deleted)) === flags.exists) entry.clips.add(number);
    }
  });
  return [...counts.values()]
    .map(({ shown, clips }) => [shown, clips.size] as const)
    .filter(([, count]) => count > 0)
    .sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1));
}
