import { FlagSets, ScoreColumns, type StoredOrder, TimeOrder } from '../../../core/search';
import { ClipTable } from './clip-table';
import { readColumns } from './column-rows';
import { answerOf } from './index-database';
import type { DeltaRow, HeadRow } from './index-rows';

/*
 * The same as in the columns once more, as the first answer of a worker wants it: few
 * rows that are quickly read, so that neither all columns have to be read nor
 * their rows to be looked at. It is true as long as it says of itself what the
 * head says; where it does not, the columns are read.
 */

const statesKey = ['overview', 'states'];
const scoresKey = ['overview', 'scores'];
const orderKey = ['overview', 'order'];

/** What columns are changed with, so that it tells whether a row is of the same state. */
type Stamp = Pick<HeadRow, 'folded' | 'builtUpTo'>;

interface StatesRow extends Stamp, Omit<StoredOrder, 'ranks'> {
  readonly states: Uint8Array;
  /** Are the numbers the order? Else it has a row of its own. */
  readonly isRising: boolean;
}

interface ScoresRow extends Stamp {
  readonly scores: Uint8Array;
}

interface OrderRow extends Stamp {
  readonly ranks: Uint32Array;
}

/** The rows as they were read; null for one that was not wanted. */
export interface OverviewRows {
  readonly states: StatesRow | undefined;
  readonly order: OrderRow | undefined;
  readonly scores: ScoresRow | undefined | null;
}

/** Reads an overview, its scores only if they are wanted. `heads` is the store `searchHead`. */
export async function readOverview(
  heads: IDBObjectStore,
  wantsScores: boolean,
): Promise<OverviewRows> {
  const [states, order, scores] = await Promise.all([
    answerOf<StatesRow | undefined>(heads.get(statesKey)),
    answerOf<OrderRow | undefined>(heads.get(orderKey)),
    wantsScores ? answerOf<ScoresRow | undefined>(heads.get(scoresKey)) : null,
  ]);
  return { states, order, scores };
}

/** The scores that belong to a head, or null if they have to be worked out. */
export async function readScores(
  heads: IDBObjectStore,
  head: HeadRow,
): Promise<ScoreColumns | null> {
  return scoresOf(await answerOf<ScoresRow | undefined>(heads.get(scoresKey)), head);
}

/** The table that rows which belong to a head tell; null where the columns have to be read. */
export function tableOf({ states, order, scores }: OverviewRows, head: HeadRow): ClipTable | null {
  if (states === undefined || !isOf(states, head)) return null;
  const sets = FlagSets.unpack(states.states);
  if (sets === null) return null;
  const { lastKeptAt, last, isRising } = states;
  const ranks = order !== undefined && isOf(order, head) ? order.ranks : null;
  const isOrdered = isRising || ranks instanceof Uint32Array;
  return new ClipTable(
    sets,
    isOrdered ? new TimeOrder({ lastKeptAt, last, ranks: isRising ? null : ranks }) : null,
    scores === null ? null : scoresOf(scores, head),
    null,
  );
}

function scoresOf(row: ScoresRow | undefined, head: HeadRow): ScoreColumns | null {
  return row !== undefined && isOf(row, head) ? ScoreColumns.unpack(row.scores) : null;
}

function isOf(row: Stamp, { folded, builtUpTo }: HeadRow): boolean {
  return row.folded === folded && row.builtUpTo === builtUpTo;
}

/**
 * Brings the overview from one head to the next by the changes in between,
 * which the columns have been told already. While an index is built there is none.
 */
export async function storeOverview(
  heads: IDBObjectStore,
  before: HeadRow,
  after: HeadRow,
  rows: readonly DeltaRow[],
): Promise<void> {
  if (after.builtUpTo !== null) return;
  let table = tableOf(await readOverview(heads, true), before);
  for (const row of rows) table?.apply(row);
  if (!table?.order || !table.scores) table = ClipTable.of(await readColumns(heads));
  const { states, order, scores } = table;
  if (order === null || scores === null) return;
  const { ranks, ...about } = order.toStored(states.all);
  const { folded, builtUpTo } = after;
  const stamp: Stamp = { folded, builtUpTo };
  const statesRow: StatesRow = {
    ...{ ...stamp, ...about, isRising: ranks === null },
    states: states.pack(),
  };
  heads.put(statesRow, statesKey);
  const scoresRow: ScoresRow = { ...stamp, scores: scores.pack() };
  heads.put(scoresRow, scoresKey);
  const orderRow: OrderRow | null = ranks === null ? null : { ...stamp, ranks };
  if (orderRow === null) heads.delete(orderKey);
  else heads.put(orderRow, orderKey);
}
