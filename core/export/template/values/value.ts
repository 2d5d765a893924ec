import { protect, reveal } from './page-text';

/**
 * Markdown that is complete and safe as it is: the content, or a note of the user. Filters
 * that change its characters get it as marked text (see `toMarkedText`).
 */
export class Markdown {
  constructor(readonly source: string) {}
}

/** A value of a template. Strings are marked as `page-text.ts` describes. */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | string
  | Markdown
  | ValueList
  | ValueRecord;
export type ValueList = readonly Value[];
export interface ValueRecord {
  readonly [key: string]: Value;
}

export function isList(value: Value): value is ValueList {
  return Array.isArray(value);
}

export function isRecord(value: Value): value is ValueRecord {
  return (
    typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Markdown)
  );
}

/** The member of a record; undefined for inherited ones such as "constructor". */
export function getMember(value: ValueRecord, key: string): Value {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text of a highlight, which is a record with its time; undefined for other values. */
export function getHighlightText(value: Value): string | undefined {
  if (!isRecord(value) || !('timestamp' in value)) return undefined;
  return typeof value['text'] === 'string' ? value['text'] : undefined;
}

/**
 * The data in a value: a text that is a JSON list or object is read, as Obsidian Web Clipper
 * does, where all values are text.
 */
export function toData(value: Value): Value {
  return typeof value === 'string' ? parse(reveal(value), protect, value) : value;
}

/** The list or object that a text is as JSON, not marked; otherwise the text. */
export function parseData(text: string): Value {
  return parse(text, (part) => part, text);
}

function parse(text: string, convert: (text: string) => string, otherwise: string): Value {
  if (!/^\s*[[{]/.test(text)) return otherwise;
  try {
    return convertJson(JSON.parse(text), convert, 0);
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise;
    throw error;
  }
}

/** Levels of nesting of data. Deeper ones, which only a hostile page has, are left out. */
const maxDepth = 100;

/** Marks the texts in JSON as the page's. */
export function fromJson(json: unknown): Value {
  return convertJson(json, protect, 0);
}

function convertJson(json: unknown, convert: (text: string) => string, depth: number): Value {
  if (typeof json === 'string') return convert(json);
  if (typeof json === 'number' || typeof json === 'boolean') return json;
  if (typeof json !== 'object' || json === null || depth > maxDepth) return null;
  const convertItem = (item: unknown) => convertJson(item, convert, depth + 1);
  if (Array.isArray(json)) return json.map(convertItem);
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, convertItem(item)]));
}

/** The value without marks. */
export function toPlain(value: Value): unknown {
  if (typeof value === 'string') return reveal(value);
  if (value instanceof Markdown) return value.source;
  if (isList(value)) return value.map(toPlain);
  const text = getHighlightText(value);
  if (text !== undefined) return reveal(text);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}

/** The readable text of a value: lists of texts with commas, other objects as JSON. */
export function toText(value: Value): string {
  if (value === undefined || value === null) return '';
  const plain = toPlain(value);
  if (Array.isArray(plain) && plain.every((item) => typeof item !== 'object' || item === null)) {
    return plain.map((item) => item ?? '').join(', ');
  }
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}

/** False for nothing, an empty text, an empty list, and 0. */
export function isTruthy(value: Value): boolean {
  if (value instanceof Markdown) return value.source !== '';
  if (isList(value)) return value.length > 0;
  return Boolean(value);
}
