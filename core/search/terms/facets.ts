import type { Article } from '../../model';
import { splitWords } from './each-run';
import { foldWord } from './fold-word';

/*
 * Facets are terms about a whole clip ("site:ledger.example"). They start with a
 * colon, so they sort before all words and never collide with one. A facet may
 * end with a NUL and the display name.
 */

/**
 * `kept` describes clips that are no article ('page', 'selection', 'link', 'no-address'), because
 * all flag bits are taken.
 */
export type FacetKind = 'site' | 'publisher' | 'author' | 'lang' | 'tag' | 'kept';

/** Starts every facet, and no word. */
export const facetMark = ':';

const nameSeparator = '\0';

/** Returns the facet of a value folded by `foldFacetValue`, with a display name if given. */
export function toFacetTerm(kind: FacetKind, value: string, displayName?: string): string {
  const name =
    displayName === undefined ? '' : `${nameSeparator}${displayName.replace(/\s+/g, ' ').trim()}`;
  return `${facetMark}${kind}:${value}${name}`;
}

/** Returns the common prefix of all facets of a value that have a display name. */
export function toNamedFacetPrefix(kind: FacetKind, value: string): string {
  return `${facetMark}${kind}:${value}${nameSeparator}`;
}

/** Returns the value and the display name of a facet; null for any other term. */
export function readFacet(
  term: string,
): { readonly value: string; readonly displayName: string | null } | null {
  const match = /^:[a-z]+:([^\0]*)(?:\0(.*))?$/su.exec(term);
  return match === null ? null : { value: match[1] ?? '', displayName: match[2] ?? null };
}

/**
 * Folds a name for comparing facets: case and accents, one space between words,
 * no quotation marks, which delimit values in queries.
 */
export function foldFacetValue(name: string): string {
  return foldWord(name).replaceAll('"', '').replace(/\s+/g, ' ').trim();
}

/** Facets of an article's site: the host and its parent domains. */
export function getSiteFacets(url: string | null): readonly string[] {
  const facets = new Set<string>();
  const host = getHost(url);
  const port = host === '' ? '' : new URL(url ?? '').port;
  if (port !== '') facets.add(toFacetTerm('site', `${host}:${port}`));
  const domainLabels = host.split('.');
  for (let from = 0; from < Math.max(1, domainLabels.length - 1); from++) {
    if (host !== '') facets.add(toFacetTerm('site', domainLabels.slice(from).join('.')));
  }
  return [...facets];
}

/**
 * Facet of the publisher by its full name. An article without one has that of its host, without a
 * display name, so each article has at most one.
 */
export function getPublisherFacets(
  url: string | null,
  publisher: string | null,
): readonly string[] {
  const name = foldFacetValue(publisher ?? '');
  if (publisher !== null && name !== '') return [toFacetTerm('publisher', name, publisher)];
  const host = getHost(url);
  return host === '' ? [] : [toFacetTerm('publisher', host)];
}

/** Returns the host of an address without "www.", or an empty string. */
function getHost(url: string | null): string {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  return parsed?.hostname.replace(/^www\./, '') ?? '';
}

/** Facets of authors: the full name with its display form, and each of its words. */
export function getAuthorFacets(authors: readonly string[]): readonly string[] {
  const facets = new Set<string>();
  for (const author of authors) {
    const name = foldFacetValue(author);
    if (name === '') continue;
    facets.add(toFacetTerm('author', name, author));
    for (const word of splitWords(author)) facets.add(toFacetTerm('author', word));
  }
  return [...facets];
}

/** Facets of a language: "pt-BR" also gives "pt". */
export function getLanguageFacets(language: string | null): readonly string[] {
  if (language === null) return [];
  const tag = foldFacetValue(language);
  const primary = tag.split(/[-_]/)[0] ?? tag;
  return [...new Set([tag, primary])].filter(Boolean).map((value) => toFacetTerm('lang', value));
}

/** Facet of a clip that is a page, a selection, only a link, or only highlights without an address. */
export function getKeptFacets({
  completeness,
  url,
}: Pick<Article, 'completeness' | 'url'>): readonly string[] {
  if (completeness === 'full' || completeness === 'preview') return [];
  return [
    toFacetTerm('kept', completeness === 'link' && url === null ? 'no-address' : completeness),
  ];
}

/** Facets of tags and of their parent tags. */
export function getTagFacets(tags: readonly string[]): readonly string[] {
  const facets = new Set<string>();
  for (const tag of tags) {
    const steps = tag.split('/');
    for (let length = 1; length <= steps.length; length++) {
      const path = steps.slice(0, length).join('/');
      facets.add(toFacetTerm('tag', foldFacetValue(path), path));
    }
  }
  return [...facets];
}
