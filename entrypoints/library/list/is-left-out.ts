import type { ProblemCode } from '../../../core/search';

const searchedAsText: ReadonlySet<ProblemCode> = new Set([
  'unknown-filter',
  'unclosed-quote',
  'unclosed-group',
  'double-minus',
]);

/** True if the part of a query with this problem is left out of the search. */
export function isLeftOut(code: ProblemCode): boolean {
  return !searchedAsText.has(code);
}
