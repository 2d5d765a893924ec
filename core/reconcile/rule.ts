import type { Instant } from '../model';
import { isSame } from './is-same';

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
export const situations = ['edit', 'clip-again', 'merge', 'add', 'replace', 'devices'] as const;

export type Situation = (typeof situations)[number];

/** Two states of one record, and what else its rules depend on. */
export interface Meeting<Row> {
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
export type Rule<Row, Field extends keyof Row, Given extends Meeting<Row>> = (
  meeting: Given,
  field: Field,
) => Row[Field] | undefined;

/** The rule for each field of a record in each situation. Rules may use the fields above them. */
export type RuleTable<Row, Given extends Meeting<Row> = Meeting<Row>> = {
  readonly [Field in keyof Row]-?: Readonly<Record<Situation, Rule<Row, Field, Given>>>;
};

/** What the rules of a record are given. */
export type Given<Met> = Omit<Met, 'merged' | 'before' | 'hasChangedParts'> & {
  readonly before?: object;
  readonly hasChangedParts?: boolean;
};

/** Merges two states of a record field by field. Returns the stored one if nothing changes. */
export function mergeRecord<Row extends object, Met extends Meeting<Row>>(
  table: RuleTable<Row, Met>,
  situation: Situation,
  given: Given<Met>,
): Row {
  const merged: Partial<Row> = {};
  const meeting = { before: {}, hasChangedParts: false, ...given, merged } as unknown as Met;
  for (const field of Object.keys(table) as (keyof Row)[]) {
    const value = table[field][situation](meeting, field);
    if (value !== undefined) merged[field] = value;
  }
  return isSame(merged, meeting.stored) ? meeting.stored : (merged as Row);
}
