import { Columns, FlagSets, flags, ScoreColumns, TimeOrder } from '../../../core/search';
import type { DeltaRow } from './index-rows';

/**
 * The data of all clips in memory. `scores`, `columns` and an order that has to
 * be rebuilt are null until a query needs them.
 */
export class ClipTable {
  constructor(
    public states = new FlagSets(),
    public order: TimeOrder | null = new TimeOrder({ lastKeptAt: 0, last: 0, ranks: null }),
    public scores: ScoreColumns | null = new ScoreColumns(),
    public columns: Columns | null = new Columns(),
  ) {}

  static fromColumns(columns: Columns): ClipTable {
    const states = FlagSets.fromColumns(columns);
    return new ClipTable(
      states,
      TimeOrder.fromColumns(columns, states.all),
      ScoreColumns.fromColumns(columns),
      columns,
    );
  }

  /** Applies a change. */
  apply(row: DeltaRow): void {
    const { number, columns: values } = row;
    const before = this.states.getFlags(number);
    const newFlags = values.flags | (before & row.keptFlags);
    this.states.set(number, newFlags);
    this.scores?.set(number, values);
    this.columns?.set(number, { ...values, flags: newFlags });
    if ((newFlags & flags.exists) === 0) return;
    const isKnown = (before & flags.exists) !== 0;
    if (row.isMoved || (!isKnown && this.order?.add(number, values.keptAt) === false)) {
      this.order = null;
    }
  }

  /** Sets all columns, including later changes. */
  setColumns(columns: Columns, later: Iterable<DeltaRow>): void {
    for (const row of later) applyColumns(columns, row);
    this.columns = columns;
    this.scores ??= ScoreColumns.fromColumns(columns);
    this.order ??= TimeOrder.fromColumns(columns, this.states.all);
  }

  /** Sets the values that scores depend on, including later changes. */
  setScores(scores: ScoreColumns, later: Iterable<DeltaRow>): void {
    for (const row of later) scores.set(row.number, row.columns);
    this.scores = scores;
  }
}

/** Applies a change to columns. */
export function applyColumns(
  columns: Columns,
  { number, columns: values, keptFlags }: DeltaRow,
): void {
  const before = number < columns.end ? (columns.flags[number] as number) : 0;
  columns.set(number, { ...values, flags: values.flags | (before & keptFlags) });
}
