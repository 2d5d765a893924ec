import type { Source } from '../../../model';
import { foldToWords } from '../../page/clean-text';
import { findMeta, getMetaContents } from '../../page/meta';
import type { Draft } from '../../step';
import type { SourcedValue } from '../sourced-value';
import { collectiveName } from './byline-words';
import { findVisibleByline, isFullName } from './find-visible-byline';
import { splitByline } from './split-byline';

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
/** Placeholders that systems use if no author was entered. */
const placeholderName =
  /^(?:admin(?:istrator)?|editor|redaktion|staff|webmaster|root|user|guest|unknown|null|undefined|none|n\/?a)$/i;
/** Labels of the first pair in Twitter card data, if blog software uses it for the author. */
const cardLabel =
  /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|napisane przez|yazan|ditulis oleh|автор|написано автором|written|von|par|por|作者|執筆者|작성자|كتب بواسطة|כתוב על ידי)/iu;

/**
 * Returns the names of the authors, or null. Structured data comes first, because it
 * separates names from roles, followed by meta elements and the byline on the page. The
 * publisher's own name only counts if no person is named.
 */
export function findAuthors(draft: Draft): SourcedValue<readonly string[]> | null {
  const readSources = createSourceReader(draft);
  for (const { value, source } of readSources()) {
    // A newsroom counts as the author only if structured data says so.
    const isCollective = (name: string) => source !== 'json-ld' && collectiveName.test(name);
    const people = removeDuplicates(
      value.filter((name) => !isOwnName(name, draft) && !isCollective(name)),
    );
    if (people.length > 0) return { value: people, source };
  }
  const organisation = findOrganisation(draft);
  if (organisation) return organisation;
  for (const { value, source } of readSources()) {
    const names = removeDuplicates(value.filter((name) => !placeholderName.test(name)));
    if (names.length > 0) return { value: names, source };
  }
  return null;
}

/**
 * Returns a generator of the sources in order. The page itself is only searched if no
 * earlier source names a person.
 */
function createSourceReader(draft: Draft): () => Generator<SourcedValue<readonly string[]>> {
  const { page, structured } = draft;
  let visible: SourcedValue<readonly string[]> | null | undefined;
  return function* () {
    yield {
      value: structured.authors.flatMap(({ name }) => splitStructuredName(name)),
      source: 'json-ld',
    };
    for (const name of metaNames) {
      const contents = getMetaContents(page, name).filter((text) => !/^(https?:|@)/.test(text));
      const names = contents.flatMap(splitByline);
      const source: Source = /^(og|article|twitter):/.test(name) ? 'open-graph' : 'meta';
      if (names.length > 0) yield { value: names, source };
    }
    const card = findMeta(page, 'twitter:misc:written by') ?? findCardAuthor(draft);
    if (card) yield { value: splitByline(card), source: 'open-graph' };
    visible = visible === undefined ? findVisibleByline(draft) : visible;
    // If structured data names an organisation, only full names override it.
    const isSigned = structured.authors.length > 0;
    if (visible && (!isSigned || visible.value.every(isFullName))) yield visible;
  };
}

function findCardAuthor({ page }: Draft): string | null {
  const label = findMeta(page, 'twitter:label1');
  return label && cardLabel.test(label) ? findMeta(page, 'twitter:data1') : null;
}

/** Splits a name from structured data. Usually one name, sometimes a whole byline. */
function splitStructuredName(name: string): readonly string[] {
  return /^https?:/.test(name) ? [] : splitByline(name);
}

/**
 * Returns an organisation that structured data or a meta element names as author: "Courier
 * newsroom", "courier.example".
 */
function findOrganisation({ page, structured }: Draft): SourcedValue<readonly string[]> | null {
  const structuredName = structured.authors.find(({ name }) => isOrganisationName(name));
  if (structuredName) return { value: [structuredName.name], source: 'json-ld' };
  const metaName = getMetaContents(page, 'author').find(isOrganisationName);
  return metaName ? { value: [metaName], source: 'meta' } : null;
}

function isOrganisationName(name: string): boolean {
  return (
    name.length <= 60 &&
    !/@|^https?:|,|\d{3}/.test(name) &&
    !placeholderName.test(name) &&
    /\p{L}{2}/u.test(name)
  );
}

function isOwnName(name: string, { publisher, structured, page }: Draft): boolean {
  const folded = foldWithoutSpaces(name);
  const host = new URL(page.url).hostname.replace(/^www\./, '');
  const label = host.split('.').slice(0, -1).at(-1) ?? '';
  const ownNames = [publisher, structured.publisher, host, label, host.split('.')[0] ?? ''];
  return (
    placeholderName.test(name) ||
    ownNames.some((house) => house !== null && folded === foldWithoutSpaces(house ?? ''))
  );
}

function foldWithoutSpaces(text: string): string {
  return foldToWords(text).replace(/ /g, '');
}

function removeDuplicates(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => foldToWords(other) === foldToWords(name)) === index,
  );
}
