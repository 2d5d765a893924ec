import { cleanText } from './clean-text';
import type { Page } from './page';
import {
  collectObjects,
  isList,
  isObject,
  type Json,
  type JsonObject,
  parseLoosely,
} from './parse-loosely';

interface StructuredName {
  readonly name: string;
  readonly isOrganisation: boolean;
}

/** What the page's JSON-LD says of its story; `null` and empty where it says nothing. */
export interface StructuredArticle {
  /** A type that newsrooms use (`NewsArticle` and its kinds), not blogs or search plugins. */
  readonly isNews: boolean;
  readonly headline: string | null;
  readonly alternativeHeadline: string | null;
  readonly description: string | null;
  readonly authors: readonly StructuredName[];
  readonly publisher: string | null;
  /** Names of the organisations that it was taken from. */
  readonly sources: readonly string[];
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  /** When the page, or what else it is about, was published or made: less sure than `datePublished`. */
  readonly dateOfPage: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly image: string | null;
  readonly body: string | null;
  /** `isAccessibleForFree`. */
  readonly isFree: boolean | null;
}

const newsType = /(NewsArticle|LiveBlogPosting)$/;
const articleType = /(Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Reads every JSON-LD script and picks the object that is the page's story. */
export function readStructuredArticle(page: Page): StructuredArticle {
  const objects = page.structuredData.flatMap((script) => collectObjects(parseLoosely(script)));
  const reader = makeReader(objects, page.document);
  const story = chooseStory(objects, page.url) ?? {};
  const field = (name: string) => story[name];
  const text = (name: string) => reader.text(field(name));
  const names = (name: string) => reader.names(field(name));
  const free = field('isAccessibleForFree');
  const authors = names('author');
  return {
    isNews: typesOf(story).some((type) => newsType.test(type)),
    headline: text('headline') ?? text('name'),
    alternativeHeadline: text('alternativeHeadline'),
    description: text('description'),
    authors: authors.length > 0 ? authors : names('creator'),
    publisher: text('publisher'),
    sources: [
      ...names('sourceOrganization'),
      ...names('provider'),
      ...reader.names(reader.property(field('isBasedOn'), 'publisher')),
    ].map((source) => source.name),
    datePublished: text('datePublished'),
    dateOfPage: text('dateCreated') ?? dateOfPage(objects, reader.text),
    dateModified: text('dateModified'),
    language: text('inLanguage'),
    section: text('articleSection'),
    image: reader.address(field('image')),
    body: text('articleBody'),
    isFree:
      typeof free === 'string' || typeof free === 'boolean' ? !/^false$/i.test(`${free}`) : null,
  };
}

/** Reads values in any of the forms that pages give them: one or a list, named or by `@id`. */
function makeReader(objects: readonly JsonObject[], inert: Document) {
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object['@id'];
    if (typeof id === 'string' && Object.keys(object).length > 1) byId.set(id, object);
  }
  const resolve = (value: Json | undefined): Json | undefined => {
    const id = isObject(value) ? value['@id'] : undefined;
    if (!isObject(value) || typeof id !== 'string' || Object.keys(value).length > 2) return value;
    return byId.get(id) ?? value;
  };
  const one = (value: Json | undefined): Json | undefined =>
    resolve(isList(value) ? value[0] : value);
  const property = (value: Json | undefined, ...keys: readonly string[]): Json | undefined => {
    const found = one(value);
    return isObject(found) ? keys.map((key) => found[key]).find((inner) => inner) : undefined;
  };

  /** A string, or the name of an object; an object inside an object has said too little. */
  const text = (value: Json | undefined): string | null => {
    const found = one(value);
    const plain = isObject(found) ? one(property(found, 'name', '@value')) : found;
    return typeof plain === 'string' ? cleanText(plain, inert) || null : null;
  };
  const address = (value: Json | undefined): string | null => {
    const found = one(value);
    return text(isObject(found) ? property(found, 'url', 'contentUrl') : found);
  };
  const names = (value: Json | undefined): StructuredName[] =>
    (isList(value) ? value : [value]).flatMap((entry) => {
      const found = resolve(entry);
      const isOrganisation =
        isObject(found) && typesOf(found).some((type) => /Organi[sz]ation$/.test(type));
      const inner = isObject(found) ? property(found, 'name') : found;
      return (isList(inner) ? inner : [inner]).flatMap((part) => {
        const name = text(part);
        return name ? [{ name, isOrganisation }] : [];
      });
    });
  return { text, address, names, property };
}

/** The story among all objects: the most telling type, then the fullest object. */
function chooseStory(objects: readonly JsonObject[], url: string): JsonObject | undefined {
  const path = new URL(url).pathname;
  const rated = objects
    .filter((object) => typesOf(object).some((type) => articleType.test(type)))
    .map((object) => {
      const told = ['headline', 'datePublished', 'author', 'articleBody', 'description'];
      const fullness = told.filter((key) => object[key]).length;
      const news = typesOf(object).some((type) => type.endsWith('NewsArticle')) ? 2 : 0;
      const addresses = ['url', 'mainEntityOfPage', '@id'].flatMap((key) =>
        addressesOf(object[key]),
      );
      const isHere = path.length > 1 && addresses.some((address) => address.includes(path));
      return { object, rating: fullness + news + (isHere ? 3 : 0) };
    });
  rated.sort((left, right) => right.rating - left.rating);
  return rated[0]?.object;
}

/** An address as it stands, or as the `@id` or `url` of an object; nothing deeper. */
function addressesOf(value: Json | undefined): readonly string[] {
  const told = isObject(value) ? [value['@id'], value['url']] : [value];
  return told.filter((address) => typeof address === 'string');
}

function typesOf(object: JsonObject): readonly string[] {
  const type = object['@type'];
  return (isList(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** A date of publication on an object of any other kind: a page, a course, a recipe. */
function dateOfPage(
  objects: readonly JsonObject[],
  read: (value: Json | undefined) => string | null,
): string | null {
  for (const object of objects) {
    if (typesOf(object).some((type) => /Comment|Review|VideoObject|ImageObject/.test(type)))
      continue;
    const date = read(object['datePublished']);
    if (date !== null) return date;
  }
  return null;
}
