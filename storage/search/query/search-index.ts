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
import { awaitRequest } from '../rows/index-database';
import {
  type DeltaRow,
  type HeadRow,
  halves,
  headKey,
  indexFormat,
  type SegmentInfo,
  type SegmentRow,
} from '../rows/index-rows';
import { type OverviewRows, readOverview, readScores, toClipTable } from '../rows/overview';
import {
  hasNoGaps,
  readSegment,
  readSegmentSummaries,
  type SegmentSummaries,
} from '../rows/segment-summaries';
import { RecentTerms } from './recent-terms';

/** A segment with the data needed to search it. */
export interface Layer extends SegmentRow {
  readonly info: SegmentInfo;
}

/** The clip data that a query needs in memory, besides the flags. */
export interface RequiredData {
  /** The values that scores depend on. */
  readonly scores: boolean;
  readonly columns: boolean;
}

/** The rows read to update the index in memory. */
interface ReadIndex {
  readonly stored: HeadRow | undefined;
  readonly deltas: Deltas;
  /** Null if the index is already in memory. */
  readonly overview: OverviewRows | null;
  readonly summaries: SegmentSummaries | null;
}

/** The layer number of changes that are in no segment yet. */
const recentLayer = 0xffff;

/**
 * The part of the index that is kept in memory: the flags of all clips, which
 * layer has the current terms of each clip, the first terms of all blocks, and
 * recent changes. Updated at the start of each transaction that queries it.
 */
export class SearchIndex {
  readonly blocks = new BlockCache();
  readonly recent = new RecentTerms();
  table = new ClipTable();
  /** Null if there is no usable index and it has to be built. */
  head: HeadRow | null = null;
  layers: readonly Layer[] = [];
  /** True if the stored overview (`overview.ts`) was usable, or has been rewritten since. */
  hasOverview = false;
  /** Changes with each state of the index. */
  version = 0;
  private currentLayers: Record<Half, Uint16Array> = createLayerTables();
  private partlySuperseded: boolean[] = [];
  private lastKey = 0;

  /** Starts reading what changed. `transaction` must cover the head, segments and deltas. */
  async read(transaction: IDBTransaction): Promise<ReadIndex> {
    const heads = transaction.objectStore('searchHead');
    const isFirst = this.head === null;
    const [stored, deltas, overview, summaries] = await Promise.all([
      awaitRequest<HeadRow | undefined>(heads.get(headKey)),
      readDeltas(transaction, this.lastKey),
      // In one go, because each wait delays the first result.
      isFirst ? readOverview(heads, true) : null,
      isFirst ? readSegmentSummaries(heads) : null,
    ]);
    return { stored, deltas, overview, summaries };
  }

  /** Updates the index. Takes a `read` already started in the same transaction. */
  async refresh(
    transaction: IDBTransaction,
    required: RequiredData,
    read = this.read(transaction),
  ): Promise<void> {
    const { stored, deltas, overview, summaries } = await read;
    const heads = transaction.objectStore('searchHead');
    const head = stored?.format === indexFormat ? stored : null;
    if (head?.revision === this.head?.revision && (head === null) === (this.head === null)) {
      this.applyDeltas(...deltas);
    } else await this.applyHead(transaction, head, deltas, { overview, summaries });
    await this.loadRequired(heads, required);
  }

  /** The columns. Throws unless the last `refresh` requested them. */
  get columns(): Columns {
    const { columns } = this.table;
    if (columns === null) throw new Error('the columns were not requested');
    return columns;
  }

  /** The values that scores depend on; empty if they were not requested. */
  get scores(): ScoreColumns {
    return this.table.scores ?? new ScoreColumns();
  }

  /** Returns the clips of a set ordered by time. */
  sortByTime(set: NumberSet, isOldestFirst: boolean): Uint32Array {
    const { order } = this.table;
    if (order === null) throw new Error('queried before a refresh');
    return order.sort(set, isOldestFirst);
  }

  /** Drops everything from memory. The next `refresh` reads it again. */
  reset(): void {
    this.blocks.clear();
    this.recent.clear();
    this.table = new ClipTable();
    this.head = null;
    this.layers = [];
    this.currentLayers = createLayerTables();
    this.lastKey = 0;
  }

  /** True if a newer layer supersedes some clips of this one. */
  hasSuperseded(layer: number): boolean {
    return this.partlySuperseded[layer] === true;
  }

  /** True if this layer has the current terms of a clip. */
  isCurrent(half: Half, number: number, layer: number): boolean {
    return this.currentLayers[half][number] === layer + 1;
  }

  private async applyHead(
    transaction: IDBTransaction,
    head: HeadRow | null,
    deltas: Deltas,
    read: { readonly overview: OverviewRows | null; readonly summaries: SegmentSummaries | null },
  ): Promise<void> {
    const heads = transaction.objectStore('searchHead');
    this.version++;
    if (head === null || head.revision < (this.head?.revision ?? 0)) {
      // Segment ids restart when the head was lost, so cached blocks belong to other segments.
      this.blocks.clear();
      this.layers = [];
    }
    const isBehind =
      head === null ||
      this.head === null ||
      head.folded > this.lastKey ||
      head.builtUpTo !== this.head.builtUpTo ||
      head.revision < this.head.revision;
    await this.loadLayers(transaction, head, read.summaries ?? (await readSegmentSummaries(heads)));
    if (isBehind) {
      const isAllRead = this.lastKey === 0;
      const overview = read.overview ?? (await readOverview(heads, this.table.scores !== null));
      this.recent.clear();
      const table = head && toClipTable(overview, head);
      this.hasOverview = table !== null && table.order !== null;
      this.table = table ?? ClipTable.fromColumns(await readColumns(heads));
      this.lastKey = head?.folded ?? 0;
      this.computeCurrentLayers();
      this.applyDeltas(...(isAllRead ? deltas : await readDeltas(transaction, this.lastKey)));
    } else {
      this.recent.dropUpTo(head.folded);
      this.computeCurrentLayers();
      this.applyDeltas(...deltas);
    }
    this.head = head;
  }

  /** Reads requested data that is not in memory yet. */
  private async loadRequired(heads: IDBObjectStore, required: RequiredData): Promise<void> {
    const { table, head } = this;
    if (required.scores && table.scores === null && head !== null) {
      const scores = await readScores(heads, head);
      if (scores !== null) table.setScores(scores, this.recent.rows());
    }
    const isMissing = required.scores && table.scores === null;
    if (table.order === null || isMissing || (required.columns && table.columns === null)) {
      table.setColumns(await readColumns(heads), this.recent.rows());
    }
  }

  private applyDeltas(keys: readonly number[], rows: readonly DeltaRow[]): void {
    for (const [at, row] of rows.entries()) {
      const key = keys[at] as number;
      this.lastKey = key;
      this.version++;
      this.recent.add(key, row);
      this.table.apply(row);
      for (const half of halves) {
        if (row[half] !== null) this.setCurrentLayer(half, row.number, recentLayer);
      }
    }
  }

  private async loadLayers(
    transaction: IDBTransaction,
    head: HeadRow | null,
    summaries: SegmentSummaries,
  ): Promise<void> {
    const segments = transaction.objectStore('searchSegments');
    const known = new Map(this.layers.map((layer) => [layer.info.id, layer]));
    this.layers = await Promise.all(
      (head?.segments ?? []).map(
        async (info): Promise<Layer> =>
          known.get(info.id) ?? { info, ...(await readSegment(segments, info, summaries)) },
      ),
    );
  }

  /** Recomputes which layer has the current terms of each clip. */
  private computeCurrentLayers(): void {
    const { end } = this.table.states;
    this.currentLayers = createLayerTables(end);
    this.partlySuperseded = [];
    for (const [at, { info, members }] of this.layers.entries()) {
      // Columns are stored together with a segment, so each of its clips has a row.
      if (info.top >= end) throw new DamagedIndex('columns are missing');
      if (hasNoGaps(info)) {
        this.markSuperseded(info, at);
        this.currentLayers[info.half].fill(at + 1, info.base + 1, info.top + 1);
        continue;
      }
      let number = info.base;
      for (const gap of readGaps(members)) {
        number += gap + 1;
        this.setCurrentLayer(info.half, number, at + 1);
      }
      if (number !== info.top) throw new DamagedIndex(`members of segment ${info.id}`);
    }
    for (const half of halves) {
      for (const number of this.recent.clipNumbers(half))
        this.setCurrentLayer(half, number, recentLayer);
    }
  }

  private setCurrentLayer(half: Half, number: number, layer: number): void {
    if (number >= this.currentLayers[half].length) {
      const grown = new Uint16Array(Math.ceil((number * 1.25) / chunkLength + 1) * chunkLength);
      grown.set(this.currentLayers[half]);
      this.currentLayers[half] = grown;
    }
    const before = this.currentLayers[half][number] as number;
    if (before > 0 && before !== layer) this.partlySuperseded[before - 1] = true;
    this.currentLayers[half][number] = layer;
  }

  /** Marks older layers with clips in the range of a newer one. */
  private markSuperseded({ half, base, top }: SegmentInfo, layer: number): void {
    for (const [at, { info }] of this.layers.slice(0, layer).entries()) {
      if (info.half === half && info.base < top && info.top > base)
        this.partlySuperseded[at] = true;
    }
  }
}

/** Yields the varints in `bytes`. */
function* readGaps(bytes: Uint8Array): Iterable<number> {
  const reader = new ByteReader(bytes);
  try {
    while (!reader.isAtEnd) yield reader.readVarint();
  } catch (error) {
    throw new DamagedIndex('members of a segment', { cause: error });
  }
}

function createLayerTables(end = 0): Record<Half, Uint16Array> {
  return { article: new Uint16Array(end), reader: new Uint16Array(end) };
}
