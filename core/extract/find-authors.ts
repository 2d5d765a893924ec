import { collapse, foldText } from './clean-text';
import { findHeadingElement } from './find-standfirst';
import { metaContents } from './meta';
import { findLinesNear } from './near-heading';
import { cleanName, splitByline } from './split-byline';
import type { Draft } from './step';

const visibleAuthors = '[rel~=author], [itemprop~=author], [class*=byline i], [class*=author i]';
const bylineStart =
  /^(written |posted |story |words )?(by|von|par|por|di|door|author|autor|auteur)\b:?\s+\p{Lu}/iu;
/** Where the names end and date, place or reading time begin. */
const afterNames = /\s*(?:[|•·]|\s[–—-]\s|\bon\b|\d|\b(?:published|posted|updated|last)\b).*$/isu;
/** Characters; a longer "byline" is a biography or a whole block. */
const longestByline = 160;

/**
 * The names of the authors. Structured data first, because it parts names from
 * roles; then meta elements; then the byline that stands on the page. Names
 * that are the publisher itself count only when there is nobody else.
 */
export function findAuthors(draft: Draft): readonly string[] {
  const { page, structured } = draft;
  const candidates: (readonly string[])[] = [
    structured.authors.flatMap((author) => splitStructured(author.name)),
    metaContents(
      page,
      'author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'byl',
      'article:author',
      'og:article:author',
      'cxenseparse:author',
      'twitter:creator',
    )
      .filter((name) => !/^(https?:|@)/.test(name))
      .slice(0, 1)
      .flatMap(splitByline),
    visibleByline(draft),
    bylineInLines(draft),
  ];
  const people = candidates.map((names) => names.filter((name) => !isPublisher(name, draft)));
  return unique(
    people.find((names) => names.length > 0) ?? candidates.find((names) => names.length > 0) ?? [],
  );
}

/** A name from structured data, which is mostly one, but sometimes a whole byline. */
function splitStructured(name: string): readonly string[] {
  if (/^https?:/.test(name)) return [];
  if (/[,;|&/@]|^by\s|\s(?:and|und|et)\s/i.test(name)) return splitByline(name);
  const clean = cleanName(name);
  return clean ? [clean] : [];
}

function visibleByline({ page }: Draft): readonly string[] {
  const { document } = page;
  const headline = document.querySelector('h1');
  for (const element of document.querySelectorAll(visibleAuthors)) {
    if (element.closest('aside, footer, nav, [hidden], [class*=comment i], [class*=related i]'))
      continue;
    if (element.matches('meta')) continue;
    if (headline && headline.compareDocumentPosition(element) & 2 && !headline.contains(element))
      continue;
    const named =
      element.querySelector('[itemprop~=name], [rel~=author], a[href*="author"]') ?? element;
    const text = collapse(named.textContent ?? '');
    if (text === '' || text.length > longestByline) continue;
    const names = splitByline(text);
    if (names.length > 0) return names;
  }
  return [];
}

/** A line near the headline that begins as bylines do, whatever its element is called. */
function bylineInLines({ page, headline }: Draft): readonly string[] {
  for (const line of findLinesNear(findHeadingElement(page.document, headline))) {
    if (!bylineStart.test(line)) continue;
    const names = splitByline(line.replace(afterNames, ''));
    if (names.length > 0 && names.every((name) => /^\p{Lu}\S* .*\p{Lu}/u.test(name))) return names;
  }
  return [];
}

function isPublisher(name: string, { publisher, page }: Draft): boolean {
  const folded = foldText(name).replace(/ /g, '');
  const house = foldText(publisher ?? '').replace(/ /g, '');
  const host = new URL(page.url).hostname.replace(/^www\./, '').split('.')[0] ?? '';
  return (
    (house !== '' && folded === house) ||
    folded === host ||
    /^(admin|editor|redaktion|staff)$/.test(folded)
  );
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => foldText(other) === foldText(name)) === index,
  );
}
