import {
  ByteReader,
  createPostings,
  eachTerm,
  hasValidChecksum,
  type PackedPostings,
  type Postings,
  readPostings,
} from '../../../core/search';
import { DamagedIndex } from '../rows/block-cache';
import { awaitRequest, runWriting, startReading } from '../rows/index-database';
import { expectHead, IndexChanged, putHead } from '../rows/index-head';
import type { HeadRow, SegmentInfo, SegmentRow } from '../rows/index-rows';
import { storeSegmentSummaries } from '../rows/segment-summaries';
import { SegmentWriter } from './segment-writer';

/** A segment is merged with the later ones unless it has at least this many times as many clips. */
const minSizeRatio = 3;

/** Bytes stored per transaction during a merge, so that saving a clip does not have to wait. */
const maxPendingBytes = 1_000_000;

/** Returns the last segments of a half that should be merged into one; empty if none. */
export function findSegmentsToMerge(head: HeadRow): readonly SegmentInfo[] {
  for (const half of ['reader', 'article'] as const) {
    const all = head.segments.filter((segment) => segment.half === half);
    let first = all.length - 1;
    let clips = all[first]?.clips ?? 0;
    while (first > 0 && (all[first - 1] as SegmentInfo).clips < minSizeRatio * clips) {
      clips += (all[--first] as SegmentInfo).clips;
    }
    if (first < all.length - 1) return all.slice(first);
  }
  return [];
}

/**
 * Merges adjacent segments into one. Its blocks are written while the old
 * segments are still in use. A final transaction replaces them, so a crash leaves
 * either the old segments or the new one. Awaits `rest` between batches and stops
 * when the signal is aborted.
 */
export async function mergeSegments(
  db: IDBDatabase,
  head: HeadRow,
  sources: readonly SegmentInfo[],
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const [first] = sources;
  if (first === undefined) return;
  const id = await reserveSegmentId(db, head.revision);
  const inputs = await Promise.all(sources.map((segment) => SegmentReader.open(db, segment)));
  const base = Math.min(...sources.map((segment) => segment.base));
  const newestInputs = findNewestInputs(inputs, base, Math.max(...sources.map(({ top }) => top)));
  const members = getMembers(newestInputs, base);
  const merged = new SegmentWriter(id, first.half, members);
  const postings = createPostings(1024);
  for (;;) {
    let term: string | null = null;
    for (const input of inputs) {
      if (input.needsNextBlock) await input.loadNextBlock(db);
      if (input.term !== null && (term === null || input.term < term)) term = input.term;
    }
    if (term === null) break;
    postings.count = 0;
    for (const [at, input] of inputs.entries()) {
      if (input.term !== term) continue;
      input.appendPostings(postings, (number) => newestInputs[number - base] === at + 1);
    }
    sortPostings(postings);
    merged.add(term, postings);
    if (merged.pendingBytes < maxPendingBytes) continue;
    if (signal.aborted) return;
    await runWriting(db, ['searchSegments'], 'relaxed', async (transaction) =>
      merged.store(transaction.objectStore('searchSegments')),
    );
    await pause();
  }
  await runWriting(db, ['searchHead', 'searchSegments'], 'strict', async (transaction) => {
    const current = await expectHead(transaction, head.revision + 1);
    const segments = transaction.objectStore('searchSegments');
    const info = merged.finish(segments);
    const next: HeadRow = {
      ...current,
      segments: current.segments.flatMap((segment) => {
        if (segment.id === first.id) return [info];
        return sources.some((source) => source.id === segment.id) ? [] : [segment];
      }),
    };
    await storeSegmentSummaries(transaction, next);
    putHead(transaction, next);
    for (const segment of sources) deleteSegment(segments, segment.id);
  });
}

/** Deletes everything stored under a segment id. */
export function deleteSegment(store: IDBObjectStore, id: number): void {
  store.delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
}

/** Reserves a segment id in the head before anything is written under it. */
async function reserveSegmentId(db: IDBDatabase, revision: number): Promise<number> {
  return runWriting(db, ['searchHead'], 'relaxed', async (transaction) => {
    const head = await expectHead(transaction, revision);
    putHead(transaction, { ...head, nextSegment: head.nextSegment + 1 });
    return head.nextSegment;
  });
}

/** Returns for each number from `base` the last input with that clip, counted from 1. */
function findNewestInputs(inputs: readonly SegmentReader[], base: number, top: number): Uint8Array {
  const newestInputs = new Uint8Array(top - base + 1);
  for (const [at, input] of inputs.entries()) {
    for (const number of input.members()) newestInputs[number - base] = at + 1;
  }
  return newestInputs;
}

function getMembers(newestInputs: Uint8Array, base: number): Uint32Array {
  const members: number[] = [];
  for (const [offset, input] of newestInputs.entries()) if (input > 0) members.push(base + offset);
  return Uint32Array.from(members);
}

/** Sorts the postings of one term, which consist of several ascending runs. */
function sortPostings(postings: Postings): void {
  const { numbers, classes, count } = postings;
  let isSorted = true;
  for (let at = 1; at < count; at++) {
    if ((numbers[at] as number) < (numbers[at - 1] as number)) isSorted = false;
  }
  if (isSorted) return;
  // The class is in the low bits, so sorting the keys moves both.
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at++)
    keys[at] = (numbers[at] as number) * 64 + (classes[at] as number);
  keys.sort();
  for (let at = 0; at < count; at++) {
    const key = keys[at] as number;
    numbers[at] = Math.floor(key / 64);
    classes[at] = key % 64;
  }
}

/** Reads a segment term by term, one block at a time. */
class SegmentReader {
  private terms: { readonly term: string; readonly list: PackedPostings }[] = [];
  private next = 0;
  private block = 0;

  private constructor(
    private readonly info: SegmentInfo,
    private readonly row: SegmentRow,
  ) {}

  static async open(db: IDBDatabase, info: SegmentInfo): Promise<SegmentReader> {
    const store = startReading(db, ['searchSegments']).objectStore('searchSegments');
    const row = await awaitRequest<SegmentRow | undefined>(store.get([info.id, 0]));
    if (row === undefined) throw new IndexChanged();
    return new SegmentReader(info, row);
  }

  *members(): Iterable<number> {
    const reader = new ByteReader(this.row.members);
    for (let number = this.info.base; !reader.isAtEnd; ) {
      number += reader.readVarint() + 1;
      yield number;
    }
  }

  /** True if the current block is finished and another one follows. */
  get needsNextBlock(): boolean {
    return this.next >= this.terms.length && this.block < this.info.blocks;
  }

  get term(): string | null {
    return this.terms[this.next]?.term ?? null;
  }

  async loadNextBlock(db: IDBDatabase): Promise<void> {
    this.block++;
    const store = startReading(db, ['searchSegments']).objectStore('searchSegments');
    const bytes = await awaitRequest<Uint8Array | undefined>(store.get([this.info.id, this.block]));
    if (bytes === undefined) throw new IndexChanged();
    if (!hasValidChecksum(bytes))
      throw new DamagedIndex(`block ${this.block} of segment ${this.info.id}`);
    this.terms = [];
    this.next = 0;
    eachTerm(bytes, (term, list) => this.terms.push({ term, list }) > 0);
  }

  /** Appends the wanted postings of the current term and advances to the next one. */
  appendPostings(into: Postings, isWanted: (number: number) => boolean): void {
    const entry = this.terms[this.next++];
    if (entry === undefined) return;
    const from = into.count;
    readPostings(entry.list.bytes, entry.list.start, entry.list.count, this.info, into);
    let kept = from;
    for (let at = from; at < into.count; at++) {
      if (!isWanted(into.numbers[at] as number)) continue;
      into.numbers[kept] = into.numbers[at] as number;
      into.classes[kept++] = into.classes[at] as number;
    }
    into.count = kept;
  }
}
