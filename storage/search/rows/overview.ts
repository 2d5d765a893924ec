import { FlagSets, ScoreColumns, type StoredOrder, TimeOrder } from '../../../core/search';
import { ClipTable } from './clip-table';
import { readColumns } from './column-rows';
import { awaitRequest } from './index-database';
import type { DeltaRow, HeadRow } from './index-rows';

/*
 * A copy of the columns for a fast first query in a worker: few rows that can be
 * used without reading or scanning all columns. Each row has a stamp. If the
 * stamp differs from the head, the columns are read instead.
 */

const statesKey = ['overview', 'states'];
const scoresKey = ['overview', 'scores'];
const orderKey = ['overview', 'order'];

/** The fields of the head that change whenever the columns do. */
type Stamp = Pick<HeadRow, 'folded' | 'builtUpTo'>;

interface StatesRow extends Stamp, Omit<StoredOrder, 'ranks'> {
  readonly states: Uint8Array;
  /** True if clip numbers are in time order. Otherwise the order is in a separate row. */
  readonly isRising: boolean;
}

interface ScoresRow extends Stamp {
  readonly scores: Uint8Array;
}

interface OrderRow extends Stamp {
  readonly ranks: Uint32Array;
}

/** The stored rows; null for one that was not requested. */
export interface OverviewRows {
  readonly states: StatesRow | undefined;
  readonly order: OrderRow | undefined;
  readonly scores: ScoresRow | undefined | null;
}

/** Reads the overview, and its scores if requested. `heads` is the store `searchHead`. */
export async function readOverview(
  heads: IDBObjectStore,
  wantsScores: boolean,
): Promise<OverviewRows> {
  const [states, order, scores] = await Promise.all([
    awaitRequest<StatesRow | undefined>(heads.get(statesKey)),
    awaitRequest<OrderRow | undefined>(heads.get(orderKey)),
    wantsScores ? awaitRequest<ScoresRow | undefined>(heads.get(scoresKey)) : null,
  ]);
  return { states, order, scores };
}

/** Reads the scores of a head, or null if they have to be computed. */
export async function readScores(
  heads: IDBObjectStore,
  head: HeadRow,
): Promise<ScoreColumns | null> {
  return toScoreColumns(await awaitRequest<ScoresRow | undefined>(heads.get(scoresKey)), head);
}

/** Builds the table from rows with the stamp of the head; null if the columns have to be read. */
export function toClipTable(
  { states, order, scores }: OverviewRows,
  head: HeadRow,
): ClipTable | null {
  if (states === undefined || !hasStampOf(states, head)) return null;
  const sets = FlagSets.unpack(states.states);
  if (sets === null) return null;
  const { lastKeptAt, last, isRising } = states;
  const ranks = order !== undefined && hasStampOf(order, head) ? order.ranks : null;
  const isOrdered = isRising || ranks instanceof Uint32Array;
  return new ClipTable(
    sets,
    isOrdered ? new TimeOrder({ lastKeptAt, last, ranks: isRising ? null : ranks }) : null,
    scores === null ? null : toScoreColumns(scores, head),
    null,
  );
}

function toScoreColumns(row: ScoresRow | undefined, head: HeadRow): ScoreColumns | null {
  return row !== undefined && hasStampOf(row, head) ? ScoreColumns.unpack(row.scores) : null;
}

function hasStampOf(row: Stamp, { folded, builtUpTo }: HeadRow): boolean {
  return row.folded === folded && row.builtUpTo === builtUpTo;
}

/**
 * Updates the overview from one head to the next. The columns must already
 * contain the changes. Does nothing while the index is being built.
 */
export async function storeOverview(
  heads: IDBObjectStore,
  before: HeadRow,
  after: HeadRow,
  rows: readonly DeltaRow[],
): Promise<void> {
  if (after.builtUpTo !== null) return;
  let table = toClipTable(await readOverview(heads, true), before);
  for (const row of rows) table?.apply(row);
  if (!table?.order || !table.scores) table = ClipTable.fromColumns(await readColumns(heads));
  const { states, order, scores } = table;
  if (order === null || scores === null) return;
  const { ranks, ...orderFields } = order.toStored(states.all);
  const { folded, builtUpTo } = after;
  const stamp: Stamp = { folded, builtUpTo };
  const statesRow: StatesRow = {
    ...{ ...stamp, ...orderFields, isRising: ranks === null },
    states: states.pack(),
  };
  heads.put(statesRow, statesKey);
  const scoresRow: ScoresRow = { ...stamp, scores: scores.pack() };
  heads.put(scoresRow, scoresKey);
  const orderRow: OrderRow | null = ranks === null ? null : { ...stamp, ranks };
  if (orderRow === null) heads.delete(orderKey);
  else heads.put(orderRow, orderKey);
}
