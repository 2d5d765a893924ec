import { answerOf } from './index-database';
import type { DeltaRow, PackedTerms } from './index-rows';

/** Changes that wait are not as they were written. */
export class DamagedChanges extends Error {
  override readonly name = 'DamagedChanges';

  constructor(readonly keys: readonly number[]) {
    super(`changes ${keys.join(', ')}`);
  }
}

export type Deltas = readonly [keys: readonly number[], rows: readonly DeltaRow[]];

/** The changes after a key, the oldest first, at most so many; throws `DamagedChanges`. */
export async function readDeltas(
  transaction: IDBTransaction,
  after: number,
  most?: number,
): Promise<Deltas> {
  const store = transaction.objectStore('searchDeltas');
  const newer = IDBKeyRange.lowerBound(after, true);
  const [keys, rows] = await Promise.all([
    answerOf(store.getAllKeys(newer, most)) as Promise<number[]>,
    answerOf(store.getAll(newer, most)) as Promise<unknown[]>,
  ]);
  const damaged = keys.filter((_, at) => !isDelta(rows[at]));
  if (damaged.length > 0) throw new DamagedChanges(damaged);
  return [keys, rows as DeltaRow[]];
}

/** Is a row one as they are written? */
export function isDelta(row: unknown): row is DeltaRow {
  if (!isObject(row) || numberIn(row) === null) return false;
  const { columns, keptFlags, article, reader } = row;
  return (
    isObject(columns) &&
    ['keptAt', 'day', 'flags', 'length'].every((name) => Number.isInteger(columns[name])) &&
    Number.isInteger(keptFlags) &&
    (article === null || isPacked(article)) &&
    (reader === null || isPacked(reader))
  );
}

function isPacked(packed: unknown): packed is PackedTerms {
  if (!isObject(packed) || typeof packed['terms'] !== 'string') return false;
  const { terms, classes } = packed as { terms: string; classes: unknown };
  if (!(classes instanceof Uint8Array)) return false;
  if (terms === '') return classes.length === 0;
  let count = 1;
  for (let at = terms.indexOf('\n'); at >= 0; at = terms.indexOf('\n', at + 1)) count++;
  return count === classes.length;
}

/** The number of the clip that a row tells of, be it damaged otherwise; else null. */
export function numberIn(row: unknown): number | null {
  const number = isObject(row) ? row['number'] : null;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
