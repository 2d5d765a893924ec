import {
  eachTermWithPrefix,
  findTerm,
  type Half,
  type Lookup,
  createPostings,
  type PackedPostings,
  type Postings,
  readPostings,
} from '../../../core/search';
import { halves } from '../rows/index-rows';
import type { Layer, SearchIndex } from './search-index';

/** The packed lists of a lookup in the segments. */
interface Lists {
  readonly layer: number;
  readonly term: string;
  readonly list: PackedPostings;
}

/** What was read for the lookups of a question: their postings can be visited without waiting. */
export interface FoundLists {
  visit(lookup: Lookup, visit: (postings: Postings, half: Half, term: string) => void): void;
  /** How many postings a lookup has, those that are no longer true too. */
  count(lookup: Lookup): number;
}

/** Reads the lists of all lookups within one transaction, which `index` was refreshed by. */
export async function findLists(
  index: SearchIndex,
  transaction: IDBTransaction,
  lookups: readonly Lookup[],
): Promise<FoundLists> {
  const found = new Map<string, readonly Lists[]>();
  const counts = new Map<string, number>();
  await Promise.all(
    lookups.map(async (lookup) => {
      const parts = await Promise.all(
        index.layers.map((layer, at) => listsIn(index, transaction, layer, at, lookup)),
      );
      const lists = parts.flat();
      found.set(keyOf(lookup), lists);
      counts.set(
        keyOf(lookup),
        lists.reduce((sum, { list }) => sum + list.count, 0),
      );
    }),
  );
  const postings = createPostings(1024);
  return {
    visit(lookup, visit) {
      for (const { layer, term, list } of found.get(keyOf(lookup)) ?? []) {
        const { info } = index.layers[layer] as Layer;
        postings.count = 0;
        readPostings(list.bytes, list.start, list.count, info, postings);
        // Most layers hold for all of their clips.
        if (index.isContested(layer)) keepCurrent(index, info.half, layer, postings);
        visit(postings, info.half, term);
      }
      const isWhole = lookup.kind === 'term';
      const beginning = lookup.kind === 'prefix' ? lookup.prefix : lookup.term;
      for (const half of halves) {
        index.recent.visit(half, beginning, isWhole, passes(lookup), (recent, term) =>
          visit(recent, half, term),
        );
      }
    },
    count: (lookup) => counts.get(keyOf(lookup)) ?? 0,
  };
}

function keyOf(lookup: Lookup): string {
  return `${lookup.kind} ${lookup.kind === 'prefix' ? lookup.prefix : lookup.term}`;
}

function passes(lookup: Lookup): (term: string) => boolean {
  if (lookup.kind === 'term') return (term) => term === lookup.term;
  if (lookup.kind === 'prefix') return (term) => term.startsWith(lookup.prefix);
  return (term) => term === lookup.term || term.startsWith(lookup.shownStart);
}

async function listsIn(
  index: SearchIndex,
  transaction: IDBTransaction,
  layer: Layer,
  at: number,
  lookup: Lookup,
): Promise<readonly Lists[]> {
  const { id } = layer.info;
  const start = lookup.kind === 'prefix' ? lookup.prefix : lookup.term;
  const from = blockOf(layer.firstTerms, start);
  if (lookup.kind === 'term') {
    if (from === 0) return [];
    const [block] = await index.blocks.get(transaction, id, from, from);
    const list = block === undefined ? null : findTerm(block, start);
    return list === null ? [] : [{ layer: at, term: start, list }];
  }
  const to = blockOf(layer.firstTerms, `${start}\uffff`);
  if (to === 0) return [];
  const lists: Lists[] = [];
  const fits = passes(lookup);
  for (const block of await index.blocks.get(transaction, id, Math.max(1, from), to)) {
    eachTermWithPrefix(block, start, (term, list) => {
      if (fits(term)) lists.push({ layer: at, term, list });
    });
  }
  return lists;
}

/** The number of the block in which a term would stand, from 1; 0 if before all. */
function blockOf(firstTerms: readonly string[], term: string): number {
  let low = 0;
  let high = firstTerms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstTerms[middle] as string) <= term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Leaves only what no newer layer says otherwise. */
function keepCurrent(index: SearchIndex, half: Half, layer: number, postings: Postings): void {
  const { numbers, classes } = postings;
  let kept = 0;
  for (let at = 0; at < postings.count; at++) {
    const number = numbers[at] as number;
    if (!index.isHome(half, number, layer)) continue;
    numbers[kept] = number;
    classes[kept++] = classes[at] as number;
  }
  postings.count = kept;
}
