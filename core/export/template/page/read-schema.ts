import { findAll, getText } from './query';

/** Characters of JSON-LD. The longest measured, in live blogs, are under a megabyte. */
const maxLength = 3_000_000;
/** Objects that are searched. The first ones describe the story. */
const maxObjects = 3000;
/** How deep a value may be nested. */
const maxDepth = 30;

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * Returns a function that finds a value in the page's JSON-LD: "author", "author[*].name",
 * "@NewsArticle:publisher.name", "[1].geo". Lists and objects are given as JSON; empty if there is
 * no such value. The page is parsed at the first call.
 */
export function createSchemaReader(document: Document): (path: string) => string {
  let read: readonly JsonObject[] | null = null;
  return (path) => {
    read ??= readObjects(document);
    return writeValue(findValue(read, path));
  };
}

/** The objects of all scripts in order: those of a list or "@graph" one by one. */
function readObjects(document: Document): readonly JsonObject[] {
  let room = maxLength;
  return (findAll(document, 'script[type="application/ld+json" i]') ?? [])
    .map(getText)
    .filter((text) => {
      room -= text.length;
      return room >= 0;
    })
    .map(parseJson)
    .flatMap((value): readonly (Json | undefined)[] => (isList(value) ? value : [value]))
    .filter(isObject)
    .flatMap((object) => {
      const graph = getOwn(object, '@graph');
      return isList(graph) ? graph.filter(isObject) : [object];
    })
    .slice(0, maxObjects);
}

/** Parses JSON as pages write it, with comments around and raw line breaks in texts. */
function parseJson(text: string): Json | undefined {
  const bare = text
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/, '');
  for (const source of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(source);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

function findValue(objects: readonly JsonObject[], path: string): Json | undefined {
  const [, type, ofType] = /^@([^:]+):([\s\S]*)$/.exec(path) ?? [];
  const [, index, ofIndex = ''] = /^\[(\d+)\]:?\.?([\s\S]*)$/.exec(path) ?? [];
  if (index !== undefined) return follow(objects[Number(index)], toKeys(ofIndex));
  const keys = toKeys(type === undefined ? path : (ofType ?? ''));
  // "@Article" alone is the whole object.
  const [, only] = type === undefined ? (/^@([A-Z]\w*)$/.exec(path) ?? []) : [];
  if (only !== undefined) return objects.find((object) => hasType(object, only));
  const typed = type === undefined ? objects : objects.filter((object) => hasType(object, type));
  for (const object of typed) {
    const found = follow(object, keys);
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

function hasType(object: JsonObject, type: string): boolean {
  const own = getOwn(object, '@type');
  return (isList(own) ? own : [own]).some((name) => name === type);
}

/** "itemListElement[0].item.@id" in steps: keys, numbers, and "*" for all items. */
function toKeys(path: string): readonly string[] {
  return path
    .replace(/\[([^\]]*)\]/g, '.[$1]')
    .split('.')
    .filter((key) => key !== '');
}

/** The value at a path. A key of a list is that of its first item, as documented there. */
function follow(value: Json | undefined, keys: readonly string[]): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined || value === undefined || value === null) return value;
  const [, index] = /^\[(.*)\]$/.exec(key) ?? [];
  if (index === '*') {
    if (!isList(value)) return follow(value, rest);
    return value.map((item) => follow(item, rest) ?? '').filter((item) => item !== '');
  }
  if (index !== undefined) {
    // A single value counts as a list of one.
    if (isList(value)) return follow(value[Number(index)], rest);
    return Number(index) === 0 ? follow(value, rest) : undefined;
  }
  if (isList(value)) return follow(value[0], keys);
  return isObject(value) ? follow(getOwn(value, key), rest) : undefined;
}

function writeValue(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return JSON.stringify(limitDepth(value, 0));
  return String(value);
}

function limitDepth(value: Json, depth: number): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > maxDepth) return null;
  if (isList(value)) return value.map((item) => limitDepth(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, limitDepth(item, depth + 1)]),
  );
}

/** The member of an object; undefined for inherited ones such as "constructor". */
function getOwn(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
