import { collapseWhitespace, foldToWords } from '../page/clean-text';
import { findMeta } from '../page/meta';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';
import type { SourcedValue } from './sourced-value';

/** Characters. Shorter host names occur within too many words. */
const minHostLength = 4;
/** Share of a name that the host must cover: "Die Neue Aldener Zeitung" at `aldenerzeitung.example`. */
const minHostShare = 0.4;
/** Share of the host that a name must cover: "Alden Courier" at `aldencourieronline.example`. */
const minNameShare = 0.75;
const maxNameWords = 6;
const logoSelector =
  'img[class*=logo i], img[id*=logo i], img[src*=logo i], [class*=logo i] img, [id*=logo i] img';
/** Marks between a headline and a site name. */
const separator = /\s+[|–—·•»-]+\s+|\s*[|｜»]\s*/u;

/** Returns the name of the site or newspaper, or null if the page does not give it. */
export function findPublisher(
  page: Page,
  structured: StructuredArticle,
): SourcedValue<string> | null {
  const host = new URL(page.url).hostname.replace(/^www\./, '');
  const site = findMeta(page, 'og:site_name');
  const application = findMeta(page, 'application-name', 'apple-mobile-web-app-title');
  const candidates = [
    { source: site === null ? 'meta' : 'open-graph', value: site ?? application },
    { source: 'json-ld', value: structured.publisher },
    {
      source: 'meta',
      value: findMeta(page, 'publisher', 'dc.publisher', 'twitter:app:name:iphone'),
    },
  ] as const;
  const names = candidates.filter(
    (name): name is typeof name & { readonly value: string } =>
      name.value !== null && !/^https?:/.test(name.value) && name.value.length < 80,
  );
  // Prefers a name to the host ("alden-courier.example").
  const found = names.find(({ value }) => foldWithoutSpaces(value) !== foldWithoutSpaces(host));
  if (!found) return names[0] ?? findShownName(page, host);
  const spellings = names.map(({ value }) => value);
  return { source: found.source, value: restoreSpaces(found.value, spellings) };
}

/** Returns the spelling with spaces: "Alden Courier" for "aldencourier". */
function restoreSpaces(found: string, names: readonly string[]): string {
  if (/\s|\p{Lu}/u.test(found)) return found;
  const folded = foldWithoutSpaces(found);
  return names.find((name) => /\s/.test(name) && foldWithoutSpaces(name) === folded) ?? found;
}

/**
 * Returns the name after the headline in a title, in the description of the logo or in the
 * copyright notice, if it matches the host. Other names there may be anything.
 */
function findShownName(page: Page, host: string): SourcedValue<string> | null {
  const labels = host.split('.').slice(0, -1).map(foldWithoutSpaces);
  const titles = [page.document.title, findMeta(page, 'og:title') ?? ''];
  const logos = [...page.document.querySelectorAll(logoSelector)].map((image) =>
    (image.getAttribute('alt') ?? '').replace(/\blogo\b/i, ' '),
  );
  const find = (names: readonly string[]) =>
    names
      .map((name) => collapseWhitespace(name.replace(/^[\s.,–-]+|[\s.,–®™-]+$/gu, '')))
      .find((name) => matchesHost(name, labels));
  const inTitle = find(titles.flatMap((title) => title.split(separator).slice(1).slice(-1)));
  if (inTitle !== undefined) return { source: 'title', value: inTitle };
  const inLogo = find(logos);
  return inLogo === undefined ? null : { source: 'class', value: inLogo };
}

function matchesHost(name: string, labels: readonly string[]): boolean {
  const folded = foldWithoutSpaces(name);
  // "by Ada Osk" and "osk observer black 4" are no names of a publisher.
  const isName = !separator.test(name) && !/\.\p{L}{2,4}$|^\p{Ll}+\P{L}+\p{L}/u.test(name);
  if (!isName || name.split(' ').length > maxNameWords) return false;
  return labels.some(
    (label) =>
      label.length >= minHostLength &&
      ((folded.includes(label) && label.length >= minHostShare * folded.length) ||
        (label.includes(folded) && folded.length >= minNameShare * label.length)),
  );
}

function foldWithoutSpaces(name: string): string {
  return foldToWords(name).replace(/ /g, '');
}
