import type { Colour } from '../../model';
import { lexQuery, type QueryToken } from './lex-query';
import {
  type ContentName,
  type FieldName,
  findColour,
  findContents,
  findField,
  findFilter,
  findState,
  readFilter,
  type StateName,
} from './read-filter';

/** What a filter asks for, with the value under its own name even if an alias was typed. */
export type FilterValue =
  | { readonly filter: 'is'; readonly value: StateName }
  | { readonly filter: 'has'; readonly value: ContentName }
  | { readonly filter: 'in'; readonly value: FieldName }
  | { readonly filter: 'colour'; readonly value: Colour }
  | {
      readonly filter: 'tag' | 'site' | 'publisher' | 'author' | 'lang';
      readonly value: string;
    }
  /** Days in [`from`, `to`), as numbered by `dateToDay`. */
  | {
      readonly filter: 'before' | 'after' | 'on' | 'kept';
      readonly from: number;
      readonly to: number;
    };

/** A filter of a query. Offsets are UTF-16 units. */
export interface QueryFilter {
  readonly asked: FilterValue;
  readonly isExcluded: boolean;
  /** Of the filter, including a minus before it. */
  readonly start: number;
  readonly end: number;
  /** Of the value, including quotation marks around it. */
  readonly valueStart: number;
}

/**
 * Lists the filters that every clip found matches: those outside groups and alternatives (`OR`),
 * without invalid ones. `today` is the user's local date.
 */
export function listFilters(query: string, today: string): readonly QueryFilter[] {
  const { pieces: tokens } = lexQuery(query);
  const filters: QueryFilter[] = [];
  let depth = 0;
  tokens.forEach((token, at) => {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    if (token.kind !== 'filter' || depth > 0) return;
    if (tokens[at - 1]?.kind === 'or' || tokens[at + 1]?.kind === 'or') return;
    const asked = readValue(token, today);
    // `in:` sets where to search, which cannot be excluded.
    if (asked === null || (asked.filter === 'in' && token.isExcluded)) return;
    const { isExcluded, start, end, textStart, isQuoted } = token;
    filters.push({ asked, isExcluded, start, end, valueStart: textStart - (isQuoted ? 1 : 0) });
  });
  return filters;
}

/** Returns what a filter asks for, or null if it is invalid. */
function readValue(token: QueryToken, today: string): FilterValue | null {
  const filter = findFilter(token.name);
  if (filter === null) return null;
  const { text: typed, isQuoted } = token;
  const meaning = readFilter(filter, typed, today, { isQuoted, isIncomplete: false });
  if ('problem' in meaning) return null;
  const withName = <Filter, Value>(name: Filter, value: Value | null) =>
    value === null ? null : { filter: name, value };
  switch (filter) {
    case 'is':
      return withName(filter, findState(typed));
    case 'has':
      return withName(filter, findContents(typed));
    case 'in':
      return withName(filter, findField(typed));
    case 'colour':
      return withName(filter, findColour(typed));
    case 'before':
    case 'after':
    case 'on':
    case 'kept': {
      if (!('condition' in meaning) || meaning.condition.kind !== 'day') return null;
      const { from, to } = meaning.condition;
      return { filter, from, to };
    }
    default:
      return { filter, value: typed.trim() };
  }
}

/** Returns the query without these filters, which `listFilters` found in it. */
export function removeFilters(query: string, filters: readonly QueryFilter[]): string {
  let rest = query;
  // Backwards, so that earlier offsets stay valid.
  for (const { start, end } of [...filters].sort((a, b) => b.start - a.start)) {
    // The space keeps a word before the filter complete: it would match as a prefix at the end.
    rest = `${rest.slice(0, start).trimEnd()} ${rest.slice(end).trimStart()}`.trimStart();
  }
  return rest;
}
