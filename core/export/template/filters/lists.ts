import { protect, protectActive, reveal } from '../values/page-text';
import { toMarkedText } from '../values/to-marked-text';
import { isList, isRecord, Markdown, toData, toPlain, toText, type Value } from '../values/value';
import { type Filter, type FilterTable, type Given, getGiven } from './filter';

/** Removes repeated values, comparing what they contain. */
function removeRepeated<T>(items: readonly T[], getValue: (item: T) => Value): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(toPlain(getValue(item)) ?? null);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const unique: Filter = (input) => {
  const data = toData(input);
  if (isList(data)) return removeRepeated(data, (item) => item);
  if (!isRecord(data)) return input;
  // The last key of a value is kept.
  const entries = Object.entries(data).reverse();
  return Object.fromEntries([...removeRepeated(entries, ([, value]) => value)].reverse());
};

const reverse: Filter = (input) => {
  const data = toData(input);
  if (isList(data)) return [...data].reverse();
  if (isRecord(data)) return Object.fromEntries(Object.entries(data).reverse());
  return [...toMarkedText(data)].reverse().join('');
};

/** Joins a list. A separator may start lines of a list or quote, but not tags or links. */
const join: Filter = (input, given) => {
  const data = toData(input);
  if (!isList(data)) return input;
  const separator = getGiven(given, 0) ?? ',';
  if (data.length > 0 && data.every((item) => item instanceof Markdown)) {
    return new Markdown(data.map((item) => item.source).join(reveal(protectActive(separator))));
  }
  return data.map(toMarkedText).join(protectActive(separator));
};

const merge: Filter = (input, given) => {
  const data = toData(input);
  if (toText(data) === '' && !isList(data)) return given.flat().flatMap(toItems);
  return [...toItems(data), ...given.flat().flatMap(toItems)];
};

function toItems(value: Value): readonly Value[] {
  const data = toData(value);
  if (isList(data)) return data;
  if (data === undefined || data === null) return [];
  // `merge:('b,"c,d",e')`
  const text = typeof data === 'string' ? data : null;
  if (text === null || !/^[^"']*,?["'].*["']/.test(text)) return [data];
  return (text.match(/(?:[^,"']+|"[^"]*"|'[^']*')+/g) ?? []).map((item) =>
    item.trim().replace(/^(["'])([\s\S]*)\1$/, '$2'),
  );
}

/** Positions as in CSS, from 1: "3", "2n", "n+3", or "1,2:5" for the first two of each five. */
const nth: Filter = (input, given) => {
  const data = toData(input);
  if (!isList(data) || given.length === 0) return input;
  const keep = readPositions(given);
  return keep === null ? input : data.filter((_, index) => keep(index + 1));
};

function readPositions(given: Given): ((position: number) => boolean) | null {
  const text = given
    .map((_, index) => getGiven(given, index))
    .join(',')
    .replaceAll(' ', '');
  const group = /^(\d+(?:,\d+)*):(\d+)$/.exec(text);
  if (group) {
    const positions = new Set(group[1]?.split(',').map(Number));
    const size = Number(group[2]);
    return (position) => positions.has(((position - 1) % size) + 1);
  }
  const [, every] = /^(\d+)n$/.exec(text) ?? [];
  if (every !== undefined) return (position) => position % Number(every) === 0;
  const [, from] = /^n\+(\d+)$/.exec(text) ?? [];
  if (from !== undefined) return (position) => position >= Number(from);
  return /^\d+$/.test(text) ? (position) => position === Number(text) : null;
}

const object: Filter = (input, given) => {
  const data = toData(input);
  if (!isRecord(data) && !isList(data)) return input;
  switch (getGiven(given, 0)) {
    case 'array':
      return Object.entries(data).map(([key, value]) => [protect(key), value]);
    case 'keys':
      return Object.keys(data).map(protect);
    case 'values':
      return Object.values(data);
    default:
      return input;
  }
};

/** An item of a list, or any other value as it is. */
function pick(at: 0 | -1): Filter {
  return (input) => {
    const data = toData(input);
    return isList(data) ? (data.at(at) ?? '') : input;
  };
}

export const listFilters: FilterTable = {
  first: pick(0),
  last: pick(-1),
  join,
  merge,
  nth,
  object,
  reverse,
  unique,
};
