import { foldFacetValue } from '../terms/facets';
import { lexQuery } from './lex-query';
import { findFilter, fixedValues, suggestedFilters } from './read-filter';

/** The part of a query at the caret that can be completed. */
export type CompletionTarget =
  /** A filter name; `text` is the part typed so far. */
  | {
      readonly kind: 'name';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly names: readonly string[];
    }
  /** A filter value. `values` lists all valid values, or is null if they come from the library. */
  | {
      readonly kind: 'value';
      readonly start: number;
      readonly end: number;
      readonly name: string;
      readonly filter: string;
      readonly text: string;
      readonly values: readonly string[] | null;
    };

const dateExamples = ['today', 'yesterday', '7d', '1m', '1y'];

/**
 * Returns what can be completed at the caret, or null. `start` to `end` is the
 * range that a completion replaces, in UTF-16 units.
 */
export function findCompletionTarget(query: string, caret: number): CompletionTarget | null {
  const before = query.slice(0, caret);
  const token = lexQuery(before).pieces.at(-1);
  const isEmpty = token === undefined || token.end < before.length;
  if (isEmpty || (token.kind === 'word' && /^\p{L}*$/u.test(token.text))) {
    const text = isEmpty ? '' : token.text.toLowerCase();
    const start = isEmpty ? caret : token.textStart;
    const names = suggestedFilters.filter((name) => name.startsWith(text));
    return { kind: 'name', start, end: caret, text, names };
  }
  if (token.kind !== 'filter') return null;
  const filter = findFilter(token.name);
  if (filter === null) return null;
  const text = foldFacetValue(token.text);
  const candidates = fixedValues[filter] ?? (isDate(filter) ? dateExamples : null);
  return {
    kind: 'value',
    start: token.textStart - token.name.length - (token.isQuoted ? 2 : 1),
    end: caret,
    name: token.name,
    filter,
    text,
    values: candidates === null ? null : candidates.filter((value) => value.startsWith(text)),
  };
}

function isDate(filter: string): boolean {
  return ['before', 'after', 'on', 'kept'].includes(filter);
}

/** Returns a filter in query syntax, with the value quoted if needed or wanted. */
export function writeFilter(name: string, value: string, isQuoted = false): string {
  const unquoted = value.replaceAll('"', '');
  return isQuoted || /[\s()"“„«]/.test(unquoted) ? `${name}:"${unquoted}"` : `${name}:${unquoted}`;
}
