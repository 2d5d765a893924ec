import type { Source } from '../../../model';
import { foldToWords } from '../../page/clean-text';
import { findMeta, getMetaContents } from '../../page/meta';
import type { Page } from '../../page/page';
import type { Draft } from '../../step';
import { createOutletTest } from '../source/create-own-name-test';
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
/** Sources that name each author separately. In running text, an outlet or place may follow. */
const separateSources: ReadonlySet<Source> = new Set(['microdata', 'meta', 'open-graph']);
/** URLs, user names of social networks and copyright notices. */
const notNames = /^(?:https?:|@)|©|\(c\)|copyright/i;
/** Placeholders that systems use if no author was entered. */
const placeholderName =
  /^(?:admin(?:istrator)?|editor|redaktion|staff|webmaster|root|user|guest|unknown|null|undefined|none|n\/?a)$/i;
/** Labels of the first pair in Twitter card data, if blog software uses it for the author. */
const cardLabel =
  /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|napisane przez|yazan|ditulis oleh|автор|написано автором|written|von|par|por|作者|執筆者|작성자|كتب بواسطة|כתוב על ידי)/iu;

/**
 * Returns the names of the authors, or null. Structured data comes first, because it
 * separates names from roles, followed by meta elements and the byline on the page.
 *
 * A plain `author` element often names whoever manages the page: on pages of the wider web
 * that do not show the name, it was wrong 8 times of 8. It only counts if the page shows it.
 *
 * A newsroom is not the author of its own story, even if its system fills in its name. On
 * other pages, where author and site may be one, the site's name counts if no one else is
 * named.
 */
export function findAuthors(draft: Draft): SourcedValue<readonly string[]> | null {
  const isShown = createShownTest(draft.page);
  const readSources = createSourceReader(draft, isShown);
  const isOutlet = createOutletTest(draft);
  const { section, isNews } = draft.structured;
  const isOther = (name: string) =>
    placeholderName.test(name) ||
    isOutlet(name) ||
    (section !== null && foldToWords(name) === foldToWords(section)) ||
    // Bloggers may write their name in lower case.
    (isNews && /^\p{Ll}+(?: \p{Ll}+)+$/u.test(name));
  let best: SourcedValue<readonly string[]> | null = null;
  for (const { value, source } of readSources()) {
    // A newsroom counts as the author only if structured data says so.
    const isCollective = (name: string) => source !== 'json-ld' && collectiveName.test(name);
    const people = removeDuplicates(value.filter((name) => !isOther(name) && !isCollective(name)));
    if (people.length === 0) continue;
    const mayComplete = separateSources.has(source) && best && isCompletedBy(best.value, people);
    if (best === null || mayComplete) best = { value: people, source };
  }
  if (best) return best;
  const organisation = findOrganisation(draft, isShown);
  if (isNews) return organisation?.value.some(isOther) ? null : organisation;
  if (organisation) return organisation;
  for (const { value, source } of readSources()) {
    const names = removeDuplicates(value.filter((name) => !placeholderName.test(name)));
    if (names.length > 0) return { value: names, source };
  }
  return null;
}

/** Returns a function that tests whether the page's text contains a name. */
function createShownTest({ document }: Page): (name: string) => boolean {
  let text: string | undefined;
  return (name) => {
    text ??= ` ${foldToWords(document.body?.textContent ?? '')} `;
    return text.includes(` ${foldToWords(name)} `);
  };
}

/** Returns a generator of the sources in order. The page itself is searched once. */
function createSourceReader(
  draft: Draft,
  isShown: (name: string) => boolean,
): () => Generator<SourcedValue<readonly string[]>> {
  const { page, structured } = draft;
  let visible: SourcedValue<readonly string[]> | null | undefined;
  return function* () {
    yield {
      value: structured.authors.flatMap(({ name }) => splitStructuredName(name)),
      source: 'json-ld',
    };
    for (const name of metaNames) {
      const contents = getMetaContents(page, name).filter((text) => !notNames.test(text));
      const source: Source = /^(og|article|twitter):/.test(name) ? 'open-graph' : 'meta';
      const names = contents
        .flatMap(splitByline)
        .filter((author) => source !== 'meta' || isShown(author));
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
function findOrganisation(
  { page, structured }: Draft,
  isShown: (name: string) => boolean,
): SourcedValue<readonly string[]> | null {
  const structuredName = structured.authors.find(({ name }) => isOrganisationName(name));
  if (structuredName) return { value: [structuredName.name], source: 'json-ld' };
  const metaName = getMetaContents(page, 'author').find(
    (name) => isOrganisationName(name) && isShown(name),
  );
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

/**
 * True if `others` are all the names of `names` and more. Structured data often names only
 * the first of several authors.
 */
function isCompletedBy(names: readonly string[], others: readonly string[]): boolean {
  const folded = new Set(others.map(foldToWords));
  return (
    others.length > names.length &&
    names.every((name) => folded.has(foldToWords(name))) &&
    others.every(isFullName)
  );
}

function removeDuplicates(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => foldToWords(other) === foldToWords(name)) === index,
  );
}
