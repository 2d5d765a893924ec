import {
  ByteReader,
  type Columns,
  chunkLength,
  type Half,
  type NumberSet,
  ScoreColumns,
} from '../../../core/search';
import { BlockCache, DamagedIndex } from '../rows/block-cache';
import { ClipTable } from '../rows/clip-table';
import { readColumns } from '../rows/column-rows';
import { type Deltas, readDeltas } from '../rows/deltas';
import { answerOf } from '../rows/index-database';
import {
  type DeltaRow,
  type HeadRow,
  halves,
  headKey,
  indexFormat,
  type SegmentInfo,
  type SegmentRow,
} from '../rows/index-rows';
import { type OverviewRows, readOverview, readScores, tableOf } from '../rows/overview';
import { hasNoGaps, type Outlines, readOutlines, readSegment } from '../rows/segment-outlines';
import { RecentTerms } from './recent-terms';

/** A segment with what is to be known of it to seek in it. */
export interface Layer extends SegmentRow {
  readonly info: SegmentInfo;
}

/** What a question wants to be held of all clips, beside their states. */
export interface Wants {
  /** What scores depend on. */
  readonly scores: boolean;
  readonly columns: boolean;
}

/** What was read of the index to bring it up to date. */
interface ReadIndex {
  readonly stored: HeadRow | undefined;
  readonly deltas: Deltas;
  /** Null where the index is held already. */
  readonly overview: OverviewRows | null;
  readonly outlines: Outlines | null;
}

/** Stands in the list of homes for changes that are in no segment yet. */
const inRecent = 0xffff;

/**
 * What is held of the index in memory: the states of all clips, where the newest
 * terms of each are, the first terms of all blocks, the changes of late. Brought
 * up to date at the beginning of each transaction that asks it.
 */
export class SearchIndex {
  readonly blocks = new BlockCache();
  readonly recent = new RecentTerms();
  table = new ClipTable();
  /** Null while there is none that can be used: it has to be built. */
  head: HeadRow | null = null;
  layers: readonly Layer[] = [];
  /** Were the clips told by rows that are quickly read (`overview.ts`), or are those written by now? */
  hasOverview = false;
  /** Another number for each state of the index. */
  stamp = 0;
  private homes: Record<Half, Uint16Array> = emptyHomes();
  private contested: boolean[] = [];
  private seen = 0;

  /** Begins to read what has changed since; `transaction` reads head, segments and deltas. */
  async read(transaction: IDBTransaction): Promise<ReadIndex> {
    const heads = transaction.objectStore('searchHead');
    const isFirst = this.head === null;
    const [stored, deltas, overview, outlines] = await Promise.all([
      answerOf<HeadRow | undefined>(heads.get(headKey)),
      readDeltas(transaction, this.seen),
      // All at once, the first time: each wait counts before the first answer.
      isFirst ? readOverview(heads, true) : null,
      isFirst ? readOutlines(heads) : null,
    ]);
    return { stored, deltas, overview, outlines };
  }

  /** Takes over what has changed since, which may be being `read` already, within the same transaction. */
  async refresh(
    transaction: IDBTransaction,
    wants: Wants,
    read = this.read(transaction),
  ): Promise<void> {
    const { stored, deltas, overview, outlines } = await read;
    const heads = transaction.objectStore('searchHead');
    const head = stored?.format === indexFormat ? stored : null;
    if (head?.revision === this.head?.revision && (head === null) === (this.head === null)) {
      this.takeDeltas(...deltas);
    } else await this.takeHead(transaction, head, deltas, { overview, outlines });
    await this.ensure(heads, wants);
  }

  /** The columns; only after a `refresh` that wanted them. */
  get columns(): Columns {
    const { columns } = this.table;
    if (columns === null) throw new Error('the columns were not wanted');
    return columns;
  }

  /** What scores depend on; without anything in it where it was not wanted. */
  get scores(): ScoreColumns {
    return this.table.scores ?? new ScoreColumns();
  }

  /** The clips of a set in the order of time. */
  inTime(set: NumberSet, isOldestFirst: boolean): Uint32Array {
    const { order } = this.table;
    if (order === null) throw new Error('asked before a refresh');
    return order.sort(set, isOldestFirst);
  }

  /** Forgets everything, so that the next `refresh` reads it all. */
  reset(): void {
    this.blocks.clear();
    this.recent.clear();
    this.table = new ClipTable();
    this.head = null;
    this.layers = [];
    this.homes = emptyHomes();
    this.seen = 0;
  }

  /** Are there clips of a layer of which a newer one says something else? */
  isContested(layer: number): boolean {
    return this.contested[layer] === true;
  }

  /** Is what a layer says of a clip still true? */
  isHome(half: Half, number: number, layer: number): boolean {
    return this.homes[half][number] === layer + 1;
  }

  private async takeHead(
    transaction: IDBTransaction,
    head: HeadRow | null,
    deltas: Deltas,
    read: { readonly overview: OverviewRows | null; readonly outlines: Outlines | null },
  ): Promise<void> {
    const heads = transaction.objectStore('searchHead');
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
    await this.takeLayers(transaction, head, read.outlines ?? (await readOutlines(heads)));
    if (isBehind) {
      const isAllRead = this.seen === 0;
      const overview = read.overview ?? (await readOverview(heads, this.table.scores !== null));
      this.recent.clear();
      const table = head && tableOf(overview, head);
      this.hasOverview = table !== null && table.order !== null;
      this.table = table ?? ClipTable.of(await readColumns(heads));
      this.seen = head?.folded ?? 0;
      this.placeHomes();
      this.takeDeltas(...(isAllRead ? deltas : await readDeltas(transaction, this.seen)));
    } else {
      this.recent.dropUpTo(head.folded);
      this.placeHomes();
      this.takeDeltas(...deltas);
    }
    this.head = head;
  }

  /** Reads what a question wants and is not held yet. */
  private async ensure(heads: IDBObjectStore, wants: Wants): Promise<void> {
    const { table, head } = this;
    if (wants.scores && table.scores === null && head !== null) {
      const scores = await readScores(heads, head);
      if (scores !== null) table.takeScores(scores, this.recent.rows());
    }
    const isMissing = wants.scores && table.scores === null;
    if (table.order === null || isMissing || (wants.columns && table.columns === null)) {
      table.takeColumns(await readColumns(heads), this.recent.rows());
    }
  }

  private takeDeltas(keys: readonly number[], rows: readonly DeltaRow[]): void {
    for (const [at, row] of rows.entries()) {
      const key = keys[at] as number;
      this.seen = key;
      this.stamp++;
      this.recent.add(key, row);
      this.table.apply(row);
      for (const half of halves) {
        if (row[half] !== null) this.setHome(half, row.number, inRecent);
      }
    }
  }

  private async takeLayers(
    transaction: IDBTransaction,
    head: HeadRow | null,
    outlines: Outlines,
  ): Promise<void> {
    const segments = transaction.objectStore('searchSegments');
    const known = new Map(this.layers.map((layer) => [layer.info.id, layer]));
    this.layers = await Promise.all(
      (head?.segments ?? []).map(
        async (info): Promise<Layer> =>
          known.get(info.id) ?? { info, ...(await readSegment(segments, info, outlines)) },
      ),
    );
  }

  /** Works out anew which layer has the newest terms of each clip. */
  private placeHomes(): void {
    const { end } = this.table.states;
    this.homes = emptyHomes(end);
    this.contested = [];
    for (const [at, { info, members }] of this.layers.entries()) {
      // Columns are written with a segment, so there is a row for each of its clips.
      if (info.top >= end) throw new DamagedIndex('columns are missing');
      if (hasNoGaps(info)) {
        this.contestRange(info, at);
        this.homes[info.half].fill(at + 1, info.base + 1, info.top + 1);
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
    const before = this.homes[half][number] as number;
    if (before > 0 && before !== home) this.contested[before - 1] = true;
    this.homes[half][number] = home;
  }

  /** Notes which older layers have clips in the range of one. */
  private contestRange({ half, base, top }: SegmentInfo, layer: number): void {
    for (const [at, { info }] of this.layers.slice(0, layer).entries()) {
      if (info.half === half && info.base < top && info.top > base) this.contested[at] = true;
    }
  }
}

/** The numbers that are packed in bytes. */
function* gapsIn(bytes: Uint8Array): Iterable<number> {
  const reader = new ByteReader(bytes);
  try {
    while (!reader.isAtEnd) yield reader.readVarint();
  } catch (error) {
    throw new DamagedIndex('members of a segment', { cause: error });
  }
}

function emptyHomes(end = 0): Record<Half, Uint16Array> {
  return { article: new Uint16Array(end), reader: new Uint16Array(end) };
}
