import type { Source } from '../../../model';
import { foldText } from '../../page/clean-text';
import { findMeta, metaContents } from '../../page/meta';
import type { Draft } from '../../step';
import type { Found } from '../found';
import { collective } from './byline-words';
import { splitByline } from './split-byline';
import { findVisibleByline, isFullName } from './visible-byline';

const metaNames = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
  'article:author_name',
  'og:article:author',
  'cxenseparse:author',
  'twitter:creator',
];
/** Names of nobody: what systems write when no author was entered. */
const nobody =
  /^(?:admin(?:istrator)?|editor|redaktion|staff|webmaster|root|user|guest|unknown|null|undefined|none|n\/?a)$/i;
/** Labels of Twitter cards behind whose first pair of data blog software puts the author. */
const cardLabel =
  /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|napisane przez|yazan|ditulis oleh|автор|написано автором|written|von|par|por|作者|執筆者|작성자|كتب بواسطة|כתוב על ידי)/iu;

/**
 * The names of the authors. Structured data first, because it parts names from
 * roles; then meta elements; then the byline that stands on the page. Names
 * that are the publisher itself count only when there is nobody else.
 */
export function findAuthors(draft: Draft): Found<readonly string[]> | null {
  const told = listed(draft);
  for (const { value, source } of told()) {
    // A newsroom that signs as a whole is believed where structured data says so.
    const isSignature = (name: string) => source !== 'json-ld' && collective.test(name);
    const people = unique(value.filter((name) => !isHouse(name, draft) && !isSignature(name)));
    if (people.length > 0) return { value: people, source };
  }
  const house = findHouse(draft);
  if (house) return house;
  for (const { value, source } of told()) {
    const names = unique(value.filter((name) => !nobody.test(name)));
    if (names.length > 0) return { value: names, source };
  }
  return null;
}

/** The sources in their order; the page itself is looked at only when none before it names a person. */
function listed(draft: Draft): () => Generator<Found<readonly string[]>> {
  const { page, structured } = draft;
  let visible: Found<readonly string[]> | null | undefined;
  return function* () {
    yield {
      value: structured.authors.flatMap(({ name }) => splitStructured(name)),
      source: 'json-ld',
    };
    for (const name of metaNames) {
      const contents = metaContents(page, name).filter((text) => !/^(https?:|@)/.test(text));
      const names = contents.flatMap(splitByline);
      const source: Source = /^(og|article|twitter):/.test(name) ? 'open-graph' : 'meta';
      if (names.length > 0) yield { value: names, source };
    }
    const card = findMeta(page, 'twitter:misc:written by') ?? authorOnCard(draft);
    if (card) yield { value: splitByline(card), source: 'open-graph' };
    visible = visible === undefined ? findVisibleByline(draft) : visible;
    // Where structured data says that the house signs, only a full name says otherwise.
    const isSigned = structured.authors.length > 0;
    if (visible && (!isSigned || visible.value.every(isFullName))) yield visible;
  };
}

function authorOnCard({ page }: Draft): string | null {
  const label = findMeta(page, 'twitter:label1');
  return label && cardLabel.test(label) ? findMeta(page, 'twitter:data1') : null;
}

/** A name from structured data, which is mostly one, but sometimes a whole byline. */
function splitStructured(name: string): readonly string[] {
  return /^https?:/.test(name) ? [] : splitByline(name);
}

/** A house that signs as a whole ("Courier newsroom", "courier.example"), as structured data has it. */
function findHouse({ page, structured }: Draft): Found<readonly string[]> | null {
  const told = structured.authors.find(({ name }) => isSignature(name));
  if (told) return { value: [told.name], source: 'json-ld' };
  const named = metaContents(page, 'author').find(isSignature);
  return named ? { value: [named], source: 'meta' } : null;
}

function isSignature(name: string): boolean {
  return (
    name.length <= 60 &&
    !/@|^https?:|,|\d{3}/.test(name) &&
    !nobody.test(name) &&
    /\p{L}{2}/u.test(name)
  );
}

function isHouse(name: string, { publisher, structured, page }: Draft): boolean {
  const folded = squash(name);
  const host = new URL(page.url).hostname.replace(/^www\./, '');
  const label = host.split('.').slice(0, -1).at(-1) ?? '';
  const houses = [publisher, structured.publisher, host, label, host.split('.')[0] ?? ''];
  return (
    nobody.test(name) || houses.some((house) => house !== null && folded === squash(house ?? ''))
  );
}

function squash(text: string): string {
  return foldText(text).replace(/ /g, '');
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => foldText(other) === foldText(name)) === index,
  );
}
