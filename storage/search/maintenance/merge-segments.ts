import {
  ByteReader,
  eachTerm,
  hasValidChecksum,
  createPostings,
  type PackedPostings,
  type Postings,
  readPostings,
} from '../../../core/search';
import { DamagedIndex } from '../rows/block-cache';
import { answerOf, reading, writing } from '../rows/index-database';
import { expectHead, IndexChanged, putHead } from '../rows/index-head';
import type { HeadRow, SegmentInfo, SegmentRow } from '../rows/index-rows';
import { storeOutlines } from '../rows/segment-outlines';
import { SegmentWriter } from './segment-writer';

/** A segment is merged with those after it until it is this many times as large as they are together. */
const growth = 3;

/** Bytes that are stored in one transaction while a merge is under way, so that a save need not wait. */
const storedBytes = 1_000_000;

/** The segments of a half at the end of the list that are to become one; none if all is well. */
export function segmentsToMerge(head: HeadRow): readonly SegmentInfo[] {
  for (const half of ['reader', 'article'] as const) {
    const all = head.segments.filter((segment) => segment.half === half);
    let first = all.length - 1;
    let clips = all[first]?.clips ?? 0;
    while (first > 0 && (all[first - 1] as SegmentInfo).clips < growth * clips) {
      clips += (all[--first] as SegmentInfo).clips;
    }
    if (first < all.length - 1) return all.slice(first);
  }
  return [];
}

/**
 * Makes one segment of several neighbours. Its blocks are written while the
 * old ones still count; one transaction at the end puts it in their place, so
 * that after a crash either they or it is the index. Waits for `rest` between
 * pieces of work, and ends when the signal says so.
 */
export async function mergeSegments(
  db: IDBDatabase,
  head: HeadRow,
  old: readonly SegmentInfo[],
  rest: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const [first] = old;
  if (first === undefined) return;
  const id = await takeNumber(db, head.revision);
  const inputs = await Promise.all(old.map((segment) => Input.open(db, segment)));
  const base = Math.min(...old.map((segment) => segment.base));
  const homes = placeHomes(inputs, base, Math.max(...old.map(({ top }) => top)));
  const members = membersOf(homes, base);
  const merged = new SegmentWriter(id, first.half, members);
  const postings = createPostings(1024);
  for (;;) {
    let term: string | null = null;
    for (const input of inputs) {
      if (input.isSpent) await input.load(db);
      if (input.term !== null && (term === null || input.term < term)) term = input.term;
    }
    if (term === null) break;
    postings.count = 0;
    for (const [at, input] of inputs.entries()) {
      if (input.term !== term) continue;
      input.take(postings, (number) => homes[number - base] === at + 1);
    }
    sortPostings(postings);
    merged.add(term, postings);
    if (merged.waiting < storedBytes) continue;
    if (signal.aborted) return;
    await writing(db, ['searchSegments'], 'relaxed', async (work) =>
      merged.store(work.objectStore('searchSegments')),
    );
    await rest();
  }
  await writing(db, ['searchHead', 'searchSegments'], 'strict', async (work) => {
    const now = await expectHead(work, head.revision + 1);
    const segments = work.objectStore('searchSegments');
    const info = merged.end(segments);
    const next: HeadRow = {
      ...now,
      segments: now.segments.flatMap((segment) => {
        if (segment.id === first.id) return [info];
        return old.some((one) => one.id === segment.id) ? [] : [segment];
      }),
    };
    await storeOutlines(work, next);
    putHead(work, next);
    for (const segment of old) dropSegment(segments, segment.id);
  });
}

/** Removes what is stored under a segment's number. */
export function dropSegment(store: IDBObjectStore, id: number): void {
  store.delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
}

/** A number for a segment, taken in the head before anything is written under it. */
async function takeNumber(db: IDBDatabase, revision: number): Promise<number> {
  return writing(db, ['searchHead'], 'relaxed', async (work) => {
    const head = await expectHead(work, revision);
    putHead(work, { ...head, nextSegment: head.nextSegment + 1 });
    return head.nextSegment;
  });
}

/** For each number from `base` on the last of the inputs that has the clip, counted from 1. */
function placeHomes(inputs: readonly Input[], base: number, top: number): Uint8Array {
  const homes = new Uint8Array(top - base + 1);
  for (const [at, input] of inputs.entries()) {
    for (const number of input.members()) homes[number - base] = at + 1;
  }
  return homes;
}

function membersOf(homes: Uint8Array, base: number): Uint32Array {
  const members: number[] = [];
  for (const [offset, home] of homes.entries()) if (home > 0) members.push(base + offset);
  return Uint32Array.from(members);
}

/** Puts the postings of one term, which come in runs that ascend, into one order. */
function sortPostings(postings: Postings): void {
  const { numbers, classes, count } = postings;
  let isSorted = true;
  for (let at = 1; at < count; at++) {
    if ((numbers[at] as number) < (numbers[at - 1] as number)) isSorted = false;
  }
  if (isSorted) return;
  // The class in the low bits, so that one sort of numbers moves both.
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

/** A segment that is read term by term, a block at a time. */
class Input {
  private terms: { readonly term: string; readonly list: PackedPostings }[] = [];
  private next = 0;
  private block = 0;

  private constructor(
    private readonly info: SegmentInfo,
    private readonly row: SegmentRow,
  ) {}

  static async open(db: IDBDatabase, info: SegmentInfo): Promise<Input> {
    const store = reading(db, ['searchSegments']).objectStore('searchSegments');
    const row = await answerOf<SegmentRow | undefined>(store.get([info.id, 0]));
    if (row === undefined) throw new IndexChanged();
    return new Input(info, row);
  }

  *members(): Iterable<number> {
    const reader = new ByteReader(this.row.members);
    for (let number = this.info.base; !reader.isAtEnd; ) {
      number += reader.readVarint() + 1;
      yield number;
    }
  }

  /** Has its block been read to the end, with another one after it? */
  get isSpent(): boolean {
    return this.next >= this.terms.length && this.block < this.info.blocks;
  }

  get term(): string | null {
    return this.terms[this.next]?.term ?? null;
  }

  async load(db: IDBDatabase): Promise<void> {
    this.block++;
    const store = reading(db, ['searchSegments']).objectStore('searchSegments');
    const bytes = await answerOf<Uint8Array | undefined>(store.get([this.info.id, this.block]));
    if (bytes === undefined) throw new IndexChanged();
    if (!hasValidChecksum(bytes)) throw new DamagedIndex(`block ${this.block} of segment ${this.info.id}`);
    this.terms = [];
    this.next = 0;
    eachTerm(bytes, (term, list) => this.terms.push({ term, list }) > 0);
  }

  /** Adds the postings of the term in front that are wanted, and goes on to the next one. */
  take(into: Postings, isWanted: (number: number) => boolean): void {
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
