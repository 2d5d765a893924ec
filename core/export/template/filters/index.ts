import type { Value } from '../values/value';
import { dateFilters } from './dates';
import type { FilterContext, FilterTable, Given } from './filter';
import { htmlFilters } from './html';
import { caseFilters } from './letter-case';
import { listFilters } from './lists';
import { markupFilters } from './markup';
import { numberFilters } from './numbers';
import { objectFilters } from './objects';
import { textFilters } from './text';

export type { FilterContext } from './filter';

/** The filters of Obsidian Web Clipper, and `default`. */
const filters: FilterTable = {
  ...caseFilters,
  ...dateFilters,
  ...htmlFilters,
  ...listFilters,
  ...markupFilters,
  ...numberFilters,
  ...objectFilters,
  ...textFilters,
};

/** The names of all filters. */
export const filterNames: ReadonlySet<string> = new Set(Object.keys(filters));

/** Applies a filter. An unknown one changes nothing. */
export function applyFilter(
  name: string,
  input: Value,
  given: Given,
  context: FilterContext,
): Value {
  return filterNames.has(name) ? (filters[name]?.(input, given, context) ?? '') : input;
}
