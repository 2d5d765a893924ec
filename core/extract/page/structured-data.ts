import { cleanText } from './clean-text';
import type { Page } from './page';
import {
  collectTypedObjects,
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  parseLenientJson,
} from './parse-lenient-json';

interface StructuredName {
  readonly name: string;
  readonly isOrganisation: boolean;
}

/** What the page's JSON-LD says about its story. Missing fields are `null` or empty. */
export interface StructuredArticle {
  /**
   * True for types that newsrooms use (`NewsArticle` and its subtypes, `LiveBlogPosting`),
   * not for blog posts or SEO plugins.
   */
  readonly isNews: boolean;
  readonly headline: string | null;
  readonly alternativeHeadline: string | null;
  readonly description: string | null;
  readonly authors: readonly StructuredName[];
  readonly publisher: string | null;
  /** Names of the organisations that the story was taken from. */
  readonly sources: readonly string[];
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  /**
   * Publication or creation date of the page or of another object on it. Less reliable
   * than `datePublished`.
   */
  readonly pageDate: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly image: string | null;
  readonly body: string | null;
  /** The value of `isAccessibleForFree`. */
  readonly isFree: boolean | null;
}

const newsType = /(NewsArticle|LiveBlogPosting)$/;
const articleType = /(Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Reads every JSON-LD script and returns the object that describes the page's story. */
export function readStructuredArticle(page: Page): StructuredArticle {
  const objects = page.structuredData.flatMap((script) =>
    collectTypedObjects(parseLenientJson(script)),
  );
  const reader = createValueReader(objects, page.document);
  const story = chooseArticleObject(objects, page.url) ?? {};
  const field = (name: string) => story[name];
  const text = (name: string) => reader.text(field(name));
  const names = (name: string) => reader.names(field(name));
  const free = field('isAccessibleForFree');
  const authors = names('author');
  return {
    isNews: getTypes(story).some((type) => newsType.test(type)),
    headline: text('headline') ?? text('name'),
    alternativeHeadline: text('alternativeHeadline'),
    description: text('description'),
    // Some systems give the newspaper as `author`, and the reporter as `creator`.
    authors: authors.some(({ isOrganisation }) => !isOrganisation)
      ? authors
      : [...authors, ...names('creator')],
    publisher: text('publisher'),
    sources: [
      ...names('sourceOrganization'),
      ...names('provider'),
      ...reader.names(reader.property(field('isBasedOn'), 'publisher')),
    ].map((source) => source.name),
    datePublished: text('datePublished'),
    pageDate: text('dateCreated') ?? findPageDate(objects, reader.text),
    dateModified: text('dateModified'),
    language: text('inLanguage'),
    section: text('articleSection'),
    image: reader.address(field('image')),
    body: text('articleBody'),
    isFree:
      typeof free === 'string' || typeof free === 'boolean' ? !/^false$/i.test(`${free}`) : null,
  };
}

/**
 * Returns functions that read values in any form pages use: single or in a list, inline or
 * referenced by `@id`.
 */
function createValueReader(objects: readonly JsonObject[], inert: Document) {
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object['@id'];
    if (typeof id === 'string' && Object.keys(object).length > 1) byId.set(id, object);
  }
  const resolve = (value: Json | undefined): Json | undefined => {
    const id = isJsonObject(value) ? value['@id'] : undefined;
    if (!isJsonObject(value) || typeof id !== 'string' || Object.keys(value).length > 2)
      return value;
    return byId.get(id) ?? value;
  };
  const resolveFirst = (value: Json | undefined): Json | undefined =>
    resolve(isJsonList(value) ? value[0] : value);
  const property = (value: Json | undefined, ...keys: readonly string[]): Json | undefined => {
    const found = resolveFirst(value);
    return isJsonObject(found) ? keys.map((key) => found[key]).find((inner) => inner) : undefined;
  };

  /** Returns a string, or the name of an object. Does not look into nested objects. */
  const text = (value: Json | undefined): string | null => {
    const found = resolveFirst(value);
    const plain = isJsonObject(found) ? resolveFirst(property(found, 'name', '@value')) : found;
    return typeof plain === 'string' ? cleanText(plain, inert) || null : null;
  };
  const address = (value: Json | undefined): string | null => {
    const found = resolveFirst(value);
    return text(isJsonObject(found) ? property(found, 'url', 'contentUrl') : found);
  };
  const names = (value: Json | undefined): StructuredName[] =>
    (isJsonList(value) ? value : [value]).flatMap((entry) => {
      const found = resolve(entry);
      const isOrganisation =
        isJsonObject(found) && getTypes(found).some((type) => /Organi[sz]ation$/.test(type));
      const inner = isJsonObject(found) ? property(found, 'name') : found;
      return (isJsonList(inner) ? inner : [inner]).flatMap((part) => {
        const name = text(part);
        return name ? [{ name, isOrganisation }] : [];
      });
    });
  return { text, address, names, property };
}

/**
 * Returns the object that describes the story: the one with this page's URL, a news type
 * and the most fields.
 */
function chooseArticleObject(objects: readonly JsonObject[], url: string): JsonObject | undefined {
  const path = new URL(url).pathname;
  const candidates = objects
    .filter((object) => getTypes(object).some((type) => articleType.test(type)))
    .map((object) => {
      const fields = ['headline', 'datePublished', 'author', 'articleBody', 'description'];
      const fullness = fields.filter((key) => object[key]).length;
      const newsScore = getTypes(object).some((type) => type.endsWith('NewsArticle')) ? 2 : 0;
      const addresses = ['url', 'mainEntityOfPage', '@id'].flatMap((key) =>
        getAddresses(object[key]),
      );
      const isThisPage = path.length > 1 && addresses.some((address) => address.includes(path));
      return { object, score: fullness + newsScore + (isThisPage ? 3 : 0) };
    });
  candidates.sort((left, right) => right.score - left.score);
  return candidates[0]?.object;
}

/** Returns a URL given as text, or as the `@id` or `url` of an object. */
function getAddresses(value: Json | undefined): readonly string[] {
  const values = isJsonObject(value) ? [value['@id'], value['url']] : [value];
  return values.filter((address) => typeof address === 'string');
}

function getTypes(object: JsonObject): readonly string[] {
  const type = object['@type'];
  return (isJsonList(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** Returns the publication date of an object of another type: a page, a course, a recipe. */
function findPageDate(
  objects: readonly JsonObject[],
  read: (value: Json | undefined) => string | null,
): string | null {
  for (const object of objects) {
    if (getTypes(object).some((type) => /Comment|Review|VideoObject|ImageObject/.test(type)))
      continue;
    const date = read(object['datePublished']);
    if (date !== null) return date;
  }
  return null;
}
