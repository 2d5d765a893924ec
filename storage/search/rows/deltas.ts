import { awaitRequest } from './index-database';
import type { DeltaRow, PackedTerms } from './index-rows';

/** Some unfolded changes are damaged. */
export class DamagedDeltas extends Error {
  override readonly name = 'DamagedChanges';

  constructor(readonly keys: readonly number[]) {
    super(`changes ${keys.join(', ')}`);
  }
}

export type Deltas = readonly [keys: readonly number[], rows: readonly DeltaRow[]];

/** Reads the changes after a key, oldest first, up to `max`. Throws `DamagedChanges`. */
export async function readDeltas(
  transaction: IDBTransaction,
  after: number,
  max?: number,
): Promise<Deltas> {
  const store = transaction.objectStore('searchDeltas');
  const range = IDBKeyRange.lowerBound(after, true);
  const [keys, rows] = await Promise.all([
    awaitRequest(store.getAllKeys(range, max)) as Promise<number[]>,
    awaitRequest(store.getAll(range, max)) as Promise<unknown[]>,
  ]);
  const damaged = keys.filter((_, at) => !isDelta(rows[at]));
  if (damaged.length > 0) throw new DamagedDeltas(damaged);
  return [keys, rows as DeltaRow[]];
}

/** True if a row is a valid change. */
export function isDelta(row: unknown): row is DeltaRow {
  if (!isObject(row) || readClipNumber(row) === null) return false;
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

/** Returns the clip number of a row, even if the rest is damaged; null if there is none. */
export function readClipNumber(row: unknown): number | null {
  const number = isObject(row) ? row['number'] : null;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
