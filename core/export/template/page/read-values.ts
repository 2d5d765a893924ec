import type { PageValue } from '../../../model';
import { parseData, type Value } from '../values/value';

/** The values of a clip by name, not marked as the page's yet. Lists and objects are data. */
export function readPageValues(values: readonly PageValue[] = []): ReadonlyMap<string, Value> {
  return new Map(values.map(({ name, value }) => [name, value === null ? '' : parseData(value)]));
}
