import {
  ByteReader,
  Columns,
  chunkLength,
  flags,
  type Half,
  isChunk,
  NumberSet,
  newestFirst,
} from '../../core/search';
import { BlockCache, DamagedIndex } from './block-cache';
import { answerOf } from './index-database';
import {
  type DeltaRow,
  type HeadRow,
  halves,
  headKey,
  indexFormat,
  type SegmentInfo,
  type SegmentRow,
} from './index-rows';
import { RecentTerms } from './recent-terms';

/** A segment with what is to be known of it to seek in it. */
export interface Layer extends SegmentRow {
  readonly info: SegmentInfo;
}

/** All clips, those in the bin too, the same newest first, and sets of them by their flags. */
interface ClipOrder {
  readonly all: NumberSet;
  readonly newest: Uint32Array;
  readonly byFlags: Map<string, NumberSet>;
}

/** Stands in the list of homes for changes that are in no segment yet. */
const inRecent = 0xffff;

/**
 * What is held of the index in memory: the columns, where the newest terms of
 * each clip are, the first terms of all blocks, the changes of late. Brought
 * up to date at the beginning of each transaction that asks it.
 */
export class SearchIndex {
  readonly blocks = new BlockCache();
  readonly recent = new RecentTerms();
  columns = new Columns();
  /** Null while there is none that can be used: it has to be built. */
  head: HeadRow | null = null;
  layers: readonly Layer[] = [];
  /** Another number for each state of the index. */
  stamp = 0;
  private homes: Record<Half, Uint16Array> = emptyHomes();
  private seen = 0;
  private order: ClipOrder | null = null;

  /** Takes over what has changed since; `transaction` reads head, segments and deltas. */
  async refresh(transaction: IDBTransaction): Promise<void> {
    const heads = transaction.objectStore('searchHead');
    const isFirst = this.head === null;
    const [stored, [keys, rows], chunks] = await Promise.all([
      answerOf<HeadRow | undefined>(heads.get(headKey)),
      readDeltas(transaction, this.seen),
      // All at once, the first time: each wait counts before the first answer.
      isFirst ? readChunks(heads) : null,
    ]);
    const head = stored?.format === indexFormat ? stored : null;
    if (head?.revision === this.head?.revision && (head === null) === (this.head === null)) {
      this.takeDeltas(keys, rows);
      return;
    }
    this.stamp++;
    if (head === null || head.revision < (this.head?.revision ?? 0)) {
      // Segments are numbered anew when the head was lost: what is held is of others.
      this.blocks.clear();
      this.layers = [];
    }
    const isBehind =
      head === null ||
      this.head === null ||
      head.folded > this.seen ||
      head.builtUpTo !== this.head.builtUpTo ||
      head.revision < this.head.revision;
    await this.takeLayers(transaction, head);
    if (isBehind) {
      const isAllRead = this.seen === 0;
      this.recent.clear();
      this.takeColumns(chunks ?? (await readChunks(heads)));
      this.seen = head?.folded ?? 0;
      this.placeHomes();
      const deltas: Deltas = isAllRead ? [keys, rows] : await readDeltas(transaction, this.seen);
      this.takeDeltas(...deltas);
    } else {
      this.recent.dropUpTo(head.folded);
      this.placeHomes();
      this.takeDeltas(keys, rows);
    }
    this.head = head;
  }

  /** Forgets everything, so that the next `refresh` reads it all. */
  reset(): void {
    this.blocks.clear();
    this.recent.clear();
    this.columns = new Columns();
    this.head = null;
    this.layers = [];
    this.homes = emptyHomes();
    this.seen = 0;
    this.order = null;
  }

  /** Is what a layer says of a clip still true? */
  isHome(half: Half, number: number, layer: number): boolean {
    return this.homes[half][number] === layer + 1;
  }

  /** What is worked out of the columns, and kept until they change. */
  get clips(): ClipOrder {
    if (this.order !== null) return this.order;
    const { columns } = this;
    const all = new NumberSet(columns.end);
    const { flags: states, end } = columns;
    const numbers = new Uint32Array(end);
    let count = 0;
    for (let number = 0; number < end; number++) {
      if (((states[number] as number) & flags.exists) === 0) continue;
      all.add(number);
      numbers[count++] = number;
    }
    this.order = {
      all,
      newest: newestFirst(numbers.subarray(0, count), columns),
      byFlags: new Map(),
    };
    return this.order;
  }

  private takeDeltas(keys: readonly number[], rows: readonly DeltaRow[]): void {
    for (const [at, row] of rows.entries()) {
      const key = keys[at] as number;
      this.seen = key;
      this.stamp++;
      this.recent.add(key, row);
      applyColumns(this.columns, row);
      this.order = null;
      for (const half of halves) {
        if (row[half] !== null) this.setHome(half, row.number, inRecent);
      }
    }
  }

  private async takeLayers(transaction: IDBTransaction, head: HeadRow | null): Promise<void> {
    const store = transaction.objectStore('searchSegments');
    const known = new Map(this.layers.map((layer) => [layer.info.id, layer]));
    this.layers = await Promise.all(
      (head?.segments ?? []).map(async (info): Promise<Layer> => {
        const layer = known.get(info.id);
        if (layer !== undefined) return layer;
        const row = await answerOf<SegmentRow | undefined>(store.get([info.id, 0]));
        if (row?.firstTerms?.length !== info.blocks || !(row.members instanceof Uint8Array)) {
          throw new DamagedIndex(`segment ${info.id}`);
        }
        return { info, ...row };
      }),
    );
  }

  private takeColumns(chunks: Chunks): void {
    this.columns = new Columns();
    this.order = null;
    for (const [index, bytes] of chunks) {
      if (!isChunk(bytes)) throw new DamagedIndex(`columns ${index}`);
      this.columns.readChunk(index, bytes);
    }
  }

  /** Works out anew which layer has the newest terms of each clip. */
  private placeHomes(): void {
    this.homes = emptyHomes(this.columns.end);
    for (const [at, { info, members }] of this.layers.entries()) {
      // Columns are written with a segment, so there is a row for each of its clips.
      if (info.top >= this.columns.end) throw new DamagedIndex('columns are missing');
      if (info.clips === info.top - info.base) {
        this.setHome(info.half, info.top, at + 1);
        this.homes[info.half].fill(at + 1, info.base + 1, info.top);
        continue;
      }
      let number = info.base;
      for (const gap of gapsIn(members)) {
        number += gap + 1;
        this.setHome(info.half, number, at + 1);
      }
      if (number !== info.top) throw new DamagedIndex(`members of segment ${info.id}`);
    }
    for (const half of halves) {
      for (const number of this.recent.numbers(half)) this.setHome(half, number, inRecent);
    }
  }

  private setHome(half: Half, number: number, home: number): void {
    if (number >= this.homes[half].length) {
      const grown = new Uint16Array(Math.ceil((number * 1.25) / chunkLength + 1) * chunkLength);
      grown.set(this.homes[half]);
      this.homes[half] = grown;
    }
    this.homes[half][number] = home;
  }
}

/** The numbers that are packed in bytes. */
function* gapsIn(bytes: Uint8Array): Iterable<number> {
  const reader = new ByteReader(bytes);
  try {
    while (!reader.isAtEnd) yield reader.number();
  } catch (error) {
    throw new DamagedIndex('members of a segment', { cause: error });
  }
}

type Chunks = readonly (readonly [index: number, bytes: Uint8Array])[];

async function readChunks(heads: IDBObjectStore): Promise<Chunks> {
  const range = IDBKeyRange.bound(['columns', 0], ['columns', Number.MAX_SAFE_INTEGER]);
  const [keys, chunks] = await Promise.all([
    answerOf(heads.getAllKeys(range)) as Promise<[string, number][]>,
    answerOf(heads.getAll(range)) as Promise<Uint8Array[]>,
  ]);
  return chunks.map((bytes, at) => [keys[at]?.[1] ?? 0, bytes] as const);
}

type Deltas = readonly [keys: readonly number[], rows: readonly DeltaRow[]];

async function readDeltas(transaction: IDBTransaction, after: number): Promise<Deltas> {
  const store = transaction.objectStore('searchDeltas');
  const newer = IDBKeyRange.lowerBound(after, true);
  return Promise.all([
    answerOf(store.getAllKeys(newer)) as Promise<number[]>,
    answerOf(store.getAll(newer)) as Promise<DeltaRow[]>,
  ]);
}

function emptyHomes(end = 0): Record<Half, Uint16Array> {
  return { article: new Uint16Array(end), reader: new Uint16Array(end) };
}

/** Writes a change into the columns. */
export function applyColumns(
  columns: Columns,
  { number, columns: values, keptFlags }: DeltaRow,
): void {
  const before = number < columns.end ? (columns.flags[number] as number) : 0;
  columns.set(number, { ...values, flags: values.flags | (before & keptFlags) });
}
