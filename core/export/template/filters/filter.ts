import { protect, reveal } from '../values/page-text';
import { toMarkedText } from '../values/to-marked-text';
import {
  getHighlightText,
  isList,
  isRecord,
  toText,
  type Value,
  type ValueRecord,
} from '../values/value';

/** What filters know besides their input. */
export interface FilterContext {
  /** The address of the page; empty if it has none. */
  readonly url: string;
  /** True if the input is, or was made from, HTML of the page. */
  readonly isHtml?: boolean;
}

/** Arguments, each with its parts: `"a":"b","c":"d"` has two of two parts. */
export type Given = readonly (readonly Value[])[];

/** Changes a value. Text of the page stays marked, see `page-text.ts`. */
export type Filter = (input: Value, given: Given, context: FilterContext) => Value;

/** Filters by name. */
export type FilterTable = Readonly<Record<string, Filter>>;

/** The readable text of an argument; undefined if it was not given. */
export function getGiven(given: Given, index: number): string | undefined {
  const parts = given[index];
  return parts === undefined ? undefined : parts.map(toText).join(':');
}

/** All arguments as readable texts. A single `"a,b"` counts as two. */
export function getGivenNames(given: Given): readonly string[] {
  return given
    .flat()
    .flatMap((part) => toText(part).split(','))
    .map((name) => name.trim().replace(/^["']|["']$/g, ''))
    .filter((name) => name !== '');
}

/** Makes a filter for marked texts, which is applied to each item of a list and object. */
export function mapMarked(
  change: (text: string, given: Given) => string,
  { hasKeys = false } = {},
): Filter {
  const apply = (value: Value, given: Given): Value => {
    if (isList(value)) return value.map((item) => apply(item, given));
    if (isRecord(value) && getHighlightText(value) === undefined) {
      return mapRecord(value, (key, item) => [
        hasKeys ? reveal(change(protect(key), given)) : key,
        apply(item, given),
      ]);
    }
    return change(toMarkedText(value), given);
  };
  return apply;
}

/** Makes a filter for readable texts, of which nothing becomes markup. */
export function mapPlain(
  change: (text: string, given: Given) => string,
  options: { readonly hasKeys?: boolean } = {},
): Filter {
  return mapMarked((text, given) => protect(change(reveal(text), given)), options);
}

export function mapRecord(
  record: ValueRecord,
  change: (key: string, value: Value) => readonly [string, Value],
): ValueRecord {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => change(key, value)));
}
