import { dequal } from 'dequal/lite';
import type { Instant } from '../model';

/**
 * How two states of one clip meet:
 *
 * - `edit`: a note, tag or highlight is edited while another page may edit it, too
 * - `clip-again`: a page that is in the library is clipped again
 * - `merge`: an import of our own file or backup adds what is new; the later state wins
 * - `add`: an import of another program's file, whose dates do not tell when the user
 *   changed something
 * - `replace`: an import of a backup makes the clip what it is in the file
 * - `devices`: two libraries clipped the same page. Neither is the stored one, so every
 *   rule gives the same result in any order
 */
export type Situation = keyof typeof columns;

/** The columns of the tables. */
const columns = { edit: 0, 'clip-again': 1, merge: 2, add: 3, replace: 4, devices: 5 } as const;

/** Two states of one record, and what else its rules depend on. */
export interface MergeContext<Row> {
  readonly stored: Row;
  readonly incoming: Row;
  /** The values with which an edit began, if they are known. */
  readonly before: Partial<Row>;
  readonly now: Instant;
  /** True if the parts of the record, such as the versions of a clip, have changed. */
  readonly hasChangedParts: boolean;
  /** The fields above this one in the table, as merged. */
  readonly merged: Partial<Row>;
}

/** Gives the merged value of one field; undefined leaves the field out. */
type Rule<Row, Field extends keyof Row, Given extends MergeContext<Row>> = (
  context: Given,
  field: Field,
) => Row[Field] | undefined;

/** The rules for each field of a record, one for each situation. They may use the fields above. */
export type RuleTable<Row, Given extends MergeContext<Row> = MergeContext<Row>> = {
  readonly [Field in keyof Row]-?: Columns<Rule<Row, Field, Given>>;
};

type Columns<Each> = readonly [
  edit: Each,
  clipAgain: Each,
  merge: Each,
  add: Each,
  replace: Each,
  devices: Each,
];

/** What the rules of a record are given. */
export type Given<Context> = Omit<Context, 'merged' | 'before' | 'hasChangedParts'> & {
  readonly before?: object;
  readonly hasChangedParts?: boolean;
};

/** Merges one field of two states. */
export function mergeField<
  Row extends object,
  Context extends MergeContext<Row>,
  Field extends keyof Row,
>(
  table: RuleTable<Row, Context>,
  situation: Situation,
  context: Context,
  field: Field,
): Row[Field] | undefined {
  return table[field][columns[situation]](context, field);
}

/** Merges two states of a record field by field. Returns the stored one if nothing changes. */
export function mergeRecord<Row extends object, Context extends MergeContext<Row>>(
  table: RuleTable<Row, Context>,
  situation: Situation,
  given: Given<Context>,
): Row {
  const merged: Partial<Row> = {};
  const context = { before: {}, hasChangedParts: false, ...given, merged } as unknown as Context;
  for (const field of Object.keys(table) as (keyof Row)[]) {
    const value = mergeField(table, situation, context, field);
    if (value !== undefined) merged[field] = value;
  }
  return dequal(merged, context.stored) ? context.stored : (merged as Row);
}
