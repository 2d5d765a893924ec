import { collapseWhitespace, foldToWords, getSimilarity } from '../../page/clean-text';
import { findMeta, getMetaContents } from '../../page/meta';
import type { Draft } from '../../step';
import { cutSiteName } from './cut-site-name';

/** Words. A shorter h1 that matches no title is the name of a section. */
const minWords = 4;
/** The same in characters, for scripts without spaces. */
const minLetters = 12;
/** Characters. A longer h1 is misused for other text. */
const maxHeadingLength = 250;
/** Characters. A shorter common beginning of two titles means nothing. */
const minSharedLength = 12;
/** Similarity of an h1 and a title about the same story. */
const minSimilarity = 0.3;
/** How much less similar than the first a further h1 may be. */
const similarityMargin = 0.2;
/** Characters. JSON-LD headlines were once limited to 110 and are cut around there. */
const minCutLength = 100;

/** Where a candidate was found. */
export type HeadlineKind = 'structured' | 'openGraph' | 'twitter' | 'heading' | 'title' | 'other';

/** A text that may be the headline. */
export interface HeadlineCandidate {
  readonly kind: HeadlineKind;
  readonly text: string;
}

/**
 * Returns every text on the page that may be the headline, without the site name, titles
 * before headings.
 */
export function findHeadlineCandidates(draft: Draft): readonly HeadlineCandidate[] {
  const names = getSiteNames(draft);
  const titles = readTitles(draft).map(({ kind, text }) => ({
    kind,
    text: cutSiteName(text, names, kind !== 'structured'),
  }));
  const headings = chooseHeadings(readHeadings(draft, titles), titles, names);
  const known = [...headings.map(({ text }) => text), ...titles.map(({ text }) => text)];
  return [
    ...titles.map(({ kind, text }) => ({
      kind,
      // Newsrooms append nothing to the headline in JSON-LD.
      text: restoreTitle(text, known, kind !== 'structured' || !draft.structured.isNews),
    })),
    ...headings,
  ].filter(({ text }) => text !== '');
}

/** Returns the titles in the page's head and JSON-LD. */
function readTitles({ page, structured }: Draft): HeadlineCandidate[] {
  const title = collapseWhitespace(
    page.document.querySelector('head title, title')?.textContent ?? '',
  );
  const sources: [HeadlineKind, string | null][] = [
    ['structured', structured.headline],
    ['openGraph', findMeta(page, 'og:title')],
    ['twitter', findMeta(page, 'twitter:title')],
    ['title', title],
    ...getMetaContents(page, 'headline', 'parsely-title', 'cxenseparse:title', 'dc.title').map(
      (text): [HeadlineKind, string] => ['other', text],
    ),
  ];
  return sources.flatMap(([kind, text]) => (text ? [{ kind, text }] : []));
}

/**
 * Returns the headings on the page. If part of a heading matches a title, only that part,
 * without a kicker or date.
 */
function readHeadings({ page }: Draft, titles: readonly HeadlineCandidate[]): HeadlineCandidate[] {
  const keys = new Set(titles.map(({ text }) => foldToWords(text)));
  return [...page.document.querySelectorAll('h1, [itemprop~=headline]')].flatMap((element) => {
    if (element.closest('[hidden], nav, footer') || element.localName === 'meta') return [];
    const kind = element.localName === 'h1' ? 'heading' : 'other';
    const part = [...element.querySelectorAll('*')]
      .map((inner) => collapseWhitespace(inner.textContent ?? ''))
      .find((text) => keys.has(foldToWords(text)) && text.length >= minSharedLength);
    const text = part ?? collapseWhitespace(element.textContent ?? '');
    return text === '' || text.length > maxHeadingLength ? [] : [{ kind, text }];
  });
}

/**
 * Returns the headings of the story: those similar to a title or, if there is no usable
 * title, the first that is long enough.
 */
function chooseHeadings(
  headings: readonly HeadlineCandidate[],
  titles: readonly HeadlineCandidate[],
  names: readonly string[],
): readonly HeadlineCandidate[] {
  const sites = new Set(names.map(foldToWords));
  const ownHeadings = headings.filter(({ text }) => !sites.has(foldToWords(text)));
  const scored = ownHeadings.map((heading) => ({
    heading,
    rating: Math.max(0, ...titles.map(({ text }) => getSimilarity(text, heading.text))),
  }));
  const similar = scored.filter(({ rating }) => rating >= minSimilarity);
  const best = Math.max(...similar.map(({ rating }) => rating));
  // A less similar h1 belongs to another story.
  if (similar.length > 0) {
    return similar
      .filter(({ rating }) => rating >= best - similarityMargin)
      .map(({ heading }) => heading);
  }
  const longEnough = ownHeadings.filter(
    ({ kind, text }) => kind === 'heading' && isLongEnough(text),
  );
  if (titles.some(({ text }) => isLongEnough(text) && !sites.has(foldToWords(text)))) return [];
  return longEnough.length > 0 ? longEnough.slice(0, 1) : ownHeadings.slice(0, 1);
}

/**
 * Returns the full headline for a title that is truncated or has something appended:
 * "Bridge opens - Politics" and "Bridge op…" become "Bridge opens".
 */
function restoreTitle(title: string, known: readonly string[], mayCut: boolean): string {
  const cut = title.replace(/\s*(\.\.\.|…)$/, '');
  for (const other of known) {
    if (other.length < minSharedLength || title.length < minSharedLength || other === title)
      continue;
    if (mayCut && title.startsWith(other) && /^\s*[-|–—·•»ㅣ<]/.test(title.slice(other.length)))
      return other;
    const isCut =
      cut !== title ||
      title.length >= minCutLength ||
      /^\S?["“”]/.test(other.slice(cut.length).trimStart());
    if (isCut && other.length > cut.length && foldToWords(other).startsWith(foldToWords(cut)))
      return other;
  }
  return title;
}

/** Returns the names of the site that may occur in titles. */
function getSiteNames({ page, structured, publisher }: Draft): readonly string[] {
  const host = new URL(page.url).hostname.replace(/^(www|m|amp)\./, '');
  const label = host
    .split('.')
    .slice(0, -1)
    .toSorted((one, other) => other.length - one.length)[0];
  return [
    publisher,
    structured.publisher,
    ...getMetaContents(page, 'og:site_name', 'application-name', 'apple-mobile-web-app-title'),
    host,
    label ?? null,
  ].filter((name): name is string => name !== null && name !== '');
}

function isLongEnough(text: string): boolean {
  return text.split(' ').length >= minWords || (!/ /.test(text) && text.length >= minLetters);
}
