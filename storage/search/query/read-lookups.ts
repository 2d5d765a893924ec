import {
  createPostings,
  eachTermWithPrefix,
  findTerm,
  type Half,
  type IndexView,
  type Lookup,
  type PackedPostings,
  type Postings,
  readPostings,
} from '../../../core/search';
import { halves } from '../rows/index-rows';
import type { Layer, SearchIndex } from './search-index';

/** Packed postings of a lookup in one layer. */
interface LayerPostings {
  readonly layer: number;
  readonly term: string;
  readonly list: PackedPostings;
}

/** The postings of the lookups of a query, already read, so visits are synchronous. */
export interface LookupResults {
  /** Visits the postings of all terms, or of those wanted. */
  visit: IndexView['visitPostings'];
  /** Returns the number of postings of a lookup, including outdated ones. */
  count(lookup: Lookup): number;
}

/** Reads the postings of all lookups. `index` must have been refreshed in the same transaction. */
export async function readLookups(
  index: SearchIndex,
  transaction: IDBTransaction,
  lookups: readonly Lookup[],
): Promise<LookupResults> {
  const found = new Map<string, readonly LayerPostings[]>();
  const counts = new Map<string, number>();
  await Promise.all(
    lookups.map(async (lookup) => {
      const parts = await Promise.all(
        index.layers.map((layer, at) => readLayer(index, transaction, layer, at, lookup)),
      );
      const lists = parts.flat();
      found.set(toKey(lookup), lists);
      counts.set(
        toKey(lookup),
        lists.reduce((sum, { list }) => sum + list.count, 0),
      );
    }),
  );
  const postings = createPostings(1024);
  return {
    visit(lookup, visit, isWanted = () => true) {
      for (const { layer, term, list } of found.get(toKey(lookup)) ?? []) {
        if (!isWanted(term)) continue;
        const { info } = index.layers[layer] as Layer;
        postings.count = 0;
        readPostings(list.bytes, list.start, list.count, info, postings);
        // Most layers are current for all of their clips.
        if (index.hasSuperseded(layer)) filterCurrent(index, info.half, layer, postings);
        visit(postings, info.half, term);
      }
      const isWhole = lookup.kind === 'term';
      const prefix = lookup.kind === 'prefix' ? lookup.prefix : lookup.term;
      const matches = toMatcher(lookup);
      const isVisited = (term: string) => matches(term) && isWanted(term);
      for (const half of halves) {
        index.recent.visit(half, prefix, isWhole, isVisited, (recent, term) =>
          visit(recent, half, term),
        );
      }
    },
    count: (lookup) => counts.get(toKey(lookup)) ?? 0,
  };
}

function toKey(lookup: Lookup): string {
  return `${lookup.kind} ${lookup.kind === 'prefix' ? lookup.prefix : lookup.term}`;
}

function toMatcher(lookup: Lookup): (term: string) => boolean {
  if (lookup.kind === 'term') return (term) => term === lookup.term;
  if (lookup.kind === 'prefix') return (term) => term.startsWith(lookup.prefix);
  return (term) =>
    term === lookup.term || (term.startsWith(lookup.namePrefix) && term.includes('\0'));
}

async function readLayer(
  index: SearchIndex,
  transaction: IDBTransaction,
  layer: Layer,
  at: number,
  lookup: Lookup,
): Promise<readonly LayerPostings[]> {
  const { id } = layer.info;
  const start = lookup.kind === 'prefix' ? lookup.prefix : lookup.term;
  const from = findBlock(layer.firstTerms, start);
  if (lookup.kind === 'term') {
    if (from === 0) return [];
    const [block] = await index.blocks.get(transaction, id, from, from);
    const list = block === undefined ? null : findTerm(block, start);
    return list === null ? [] : [{ layer: at, term: start, list }];
  }
  const to = findBlock(layer.firstTerms, `${start}\uffff`);
  if (to === 0) return [];
  const lists: LayerPostings[] = [];
  const matches = toMatcher(lookup);
  for (const block of await index.blocks.get(transaction, id, Math.max(1, from), to)) {
    eachTermWithPrefix(block, start, (term, list) => {
      if (matches(term)) lists.push({ layer: at, term, list });
    });
  }
  return lists;
}

/** Returns the number of the block that would contain a term, from 1; 0 if it precedes all blocks. */
function findBlock(firstTerms: readonly string[], term: string): number {
  let low = 0;
  let high = firstTerms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstTerms[middle] as string) <= term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps only postings that no newer layer supersedes. */
function filterCurrent(index: SearchIndex, half: Half, layer: number, postings: Postings): void {
  const { numbers, classes } = postings;
  let kept = 0;
  for (let at = 0; at < postings.count; at++) {
    const number = numbers[at] as number;
    if (!index.isCurrent(half, number, layer)) continue;
    numbers[kept] = number;
    classes[kept++] = classes[at] as number;
  }
  postings.count = kept;
}
