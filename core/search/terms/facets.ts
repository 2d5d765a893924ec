import type { Article } from '../../model';
import { wordsOf } from './each-run';
import { foldWord } from './fold-word';

/*
 * Facets are terms about a whole clip ("site:ledger.example"). They begin with
 * a colon, so that they stand before all words and never among them; one may
 * end with a zero and the name as it is shown.
 */

/** `kept` is what was kept of a page, where that is no text: its flags are all taken. */
export type FacetKind = 'site' | 'author' | 'lang' | 'tag' | 'kept';

const shownAfter = '\0';

/** The facet of a value, as `facetValue` folds it, with the name to show if there is one. */
export function facetTerm(kind: FacetKind, value: string, shown?: string): string {
  const name = shown === undefined ? '' : `${shownAfter}${shown.replace(/\s+/g, ' ').trim()}`;
  return `:${kind}:${value}${name}`;
}

/** What all facets of a value begin with that have a name to show. */
export function shownFacetStart(kind: FacetKind, value: string): string {
  return `:${kind}:${value}${shownAfter}`;
}

/** The value and the shown name of a facet; null for any other term. */
export function readFacet(
  term: string,
): { readonly value: string; readonly shown: string | null } | null {
  const found = /^:[a-z]+:([^\0]*)(?:\0(.*))?$/su.exec(term);
  return found === null ? null : { value: found[1] ?? '', shown: found[2] ?? null };
}

/** A name as facets are compared: folded, one space between its words, no quotation marks, which a question sets around it. */
export function facetValue(name: string): string {
  return foldWord(name).replaceAll('"', '').replace(/\s+/g, ' ').trim();
}

/** Facets of the site and the masthead of an article: host and the domains above it, name, words of the name. */
export function siteFacets(url: string | null, publisher: string | null): readonly string[] {
  const facets = new Set<string>();
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  const host = parsed?.hostname.replace(/^www\./, '') ?? '';
  if (parsed?.port) facets.add(facetTerm('site', `${host}:${parsed.port}`));
  const labels = host.split('.');
  for (let from = 0; from < Math.max(1, labels.length - 1); from++) {
    if (host !== '') facets.add(facetTerm('site', labels.slice(from).join('.')));
  }
  const name = facetValue(publisher ?? '');
  if (publisher !== null && name !== '') {
    facets.add(facetTerm('site', name, publisher));
    for (const word of wordsOf(publisher)) facets.add(facetTerm('site', word));
  }
  return [...facets];
}

/** Facets of authors: the whole name to be listed, and each word of it. */
export function authorFacets(authors: readonly string[]): readonly string[] {
  const facets = new Set<string>();
  for (const author of authors) {
    const name = facetValue(author);
    if (name === '') continue;
    facets.add(facetTerm('author', name, author));
    for (const word of wordsOf(author)) facets.add(facetTerm('author', word));
  }
  return [...facets];
}

/** Facets of a language: "pt-BR" is also "pt". */
export function languageFacets(language: string | null): readonly string[] {
  if (language === null) return [];
  const tag = facetValue(language);
  const main = tag.split(/[-_]/)[0] ?? tag;
  return [...new Set([tag, main])].filter(Boolean).map((value) => facetTerm('lang', value));
}

/** The facet of a page of which only the address is kept, or of highlights without one. */
export function keptFacets({
  completeness,
  url,
}: Pick<Article, 'completeness' | 'url'>): readonly string[] {
  if (completeness !== 'link') return [];
  return [facetTerm('kept', url === null ? 'no-address' : 'link')];
}

/** Facets of tags: each step of a path is found by those above it. */
export function tagFacets(tags: readonly string[]): readonly string[] {
  const facets = new Set<string>();
  for (const tag of tags) {
    const steps = tag.split('/');
    for (let length = 1; length <= steps.length; length++) {
      const shown = steps.slice(0, length).join('/');
      facets.add(facetTerm('tag', facetValue(shown), shown));
    }
  }
  return [...facets];
}
