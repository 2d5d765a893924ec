import { toMarkedText } from '../values/to-marked-text';
import { getHighlightText, getMember, isList, isRecord, toData, type Value } from '../values/value';
import { type Filter, type FilterTable, getGiven } from './filter';

/** Finds "a.b[0].c" in a value. */
function findPath(value: Value, path: string): Value {
  return path
    .split(/[.[\]]/)
    .filter((key) => key !== '')
    .reduce((object: Value, key) => {
      if (isList(object)) return /^\d+$/.test(key) ? object[Number(key)] : undefined;
      return isRecord(object) ? getMember(object, key) : undefined;
    }, value);
}

/** Fills `${name}` and `${a.b}` in. The text around comes from the template, so it may be markup. */
function fillPlaces(text: string, find: (path: string) => Value): string {
  return text.replace(/\$\{([\w.[\]]+)\}/g, (_, path: string) => toMarkedText(find(path)));
}

/** Splits at a sign outside of quotes and brackets. */
function splitOutside(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const [piece] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[\s\S]/g)) {
    if (piece === sign && depth === 0) {
      parts.push(part);
      part = '';
      continue;
    }
    if (/^[([{]$/.test(piece)) depth++;
    if (/^[)\]}]$/.test(piece)) depth--;
    part += piece;
  }
  return [...parts, part].map((found) => found.trim());
}

const quoted = /^(["'])([\s\S]*)\1$/;

/** Applies `item => item.text`, `item => ({name: item.title})` or `item => "tags/${item}"`. */
const map: Filter = (input, given) => {
  const [, name, body] = /^\s*(\w+)\s*=>\s*([\s\S]+)$/.exec(getGiven(given, 0) ?? '') ?? [];
  if (name === undefined || body === undefined) return input;
  const data = toData(input);
  if (isRecord(data) && getHighlightText(data) === undefined) return input;
  const items = isList(data) ? data : [data];
  const expression = body
    .trim()
    .replace(/^\(([\s\S]*)\)$/, '$1')
    .trim();
  return items.map((item) => mapItem(expression, name, item));
};

function mapItem(expression: string, name: string, item: Value): Value {
  const literal = quoted.exec(expression)?.[2];
  if (literal !== undefined) return fillPlaces(literal, (path) => findFrom(path, name, item));
  const members = /^\{([\s\S]*)\}$/.exec(expression)?.[1];
  if (members === undefined) return evaluateMapped(expression, name, item);
  return Object.fromEntries(
    splitOutside(members, ',').flatMap((member) => {
      const [key = '', ...value] = splitOutside(member, ':');
      if (key === '') return [];
      return [[quoted.exec(key)?.[2] ?? key, evaluateMapped(value.join(':'), name, item)] as const];
    }),
  );
}

function evaluateMapped(expression: string, name: string, item: Value): Value {
  const literal = quoted.exec(expression)?.[2];
  if (literal !== undefined) return fillPlaces(literal, (path) => findFrom(path, name, item));
  const path = /^(?:\$\{)?(\w+(?:[.[][\w.[\]]*)?)\}?$/.exec(expression)?.[1] ?? '';
  if (path.split(/[.[]/)[0] === name) return findFrom(path, name, item);
  if (/^-?\d+(?:\.\d+)?$/.test(expression)) return Number(expression);
  return expression;
}

/** Finds "item.title" in the item. A text has no members: as there, it is given whole. */
function findFrom(path: string, name: string, item: Value): Value {
  const [first = '', ...rest] = path.split(/(?=[.[])/);
  if (first !== name) return undefined;
  const key = rest.join('');
  return key === '' || typeof item === 'string' ? item : findPath(item, key);
}

/** Writes `"- ${name} is ${colour}\n"` for an object or for each of a list; texts are `${str}`. */
const template: Filter = (input, given) => {
  if (given[0] === undefined) return input;
  const text = given[0].map(toMarkedText).join(':');
  const data = toData(input);
  return (isList(data) ? data : [data])
    .map((item) => {
      const filled = fillPlaces(text.replaceAll('\\n', '\n'), (path) => {
        if (isRecord(item)) return path === 'str' && !('str' in item) ? item : findPath(item, path);
        return path === 'str' ? item : undefined;
      });
      const lines = filled.split('\n').filter((line) => line.trim() !== '');
      return lines.join('\n').trim();
    })
    .join('\n\n');
};

export const objectFilters: FilterTable = { map, template };
