import { collapseWhitespace, foldToWords, getSimilarity } from '../../page/clean-text';
import { findMeta, getMetaContents } from '../../page/meta';
import type { Draft } from '../../step';
import { isInNavigation, navigation } from '../find-heading-element';
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
/** The same for an h2, which may be a standfirst or a subheading. */
const minLowerSimilarity = 0.55;
/** How much less similar than the first a further h1 may be. */
const similarityMargin = 0.2;
/** Characters. JSON-LD headlines were once limited to 110 and are cut around there. */
const minCutLength = 100;

/** Characters. A longer paragraph is the story's text or standfirst. */
const minParagraphLength = 80;

/** Elements that show a headline on pages that mark it up as no heading. */
const namedHeading = '[class*=headline i], [class*=title i], [class*=h1 i]';
/** Class names of a kicker, the few words above a headline that name its subject. */
const kickerName =
  /(?:^|[-_\s])(?:kicker|eyebrow|over-?(?:line|head)|(?:over|pre|sur|super|catch)-?title|top-?line|catch-?(?:line|word)|dachzeile|spitzmarke|ante-?t[ií]tulo|volanta|occhiello|sur-?titre|vignett?e)(?:[-_\s]|$)/i;

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
  const compared = [...titles, ...readAlternativeTitle(draft)];
  const headings = chooseHeadings(readHeadings(draft, compared), compared, names);
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
 * Returns the second headline in JSON-LD if the h1 is in navigation. The page may show that
 * one, and the first is for search engines.
 */
function readAlternativeTitle({ page, structured }: Draft): HeadlineCandidate[] {
  const headings = [...page.document.querySelectorAll('h1')];
  const text = structured.alternativeHeadline;
  const isNavigation = headings.length > 0 && headings.every(isInNavigation);
  return isNavigation && text ? [{ kind: 'other', text }] : [];
}

/**
 * Returns the headings on the page that may show the headline. If no h1 is outside of
 * navigation, these are the lower headings that start an article and resemble a title:
 * some newsrooms put a headline for search engines into a breadcrumb, and show another one.
 */
function readHeadings({ page }: Draft, titles: readonly HeadlineCandidate[]): HeadlineCandidate[] {
  const { document } = page;
  const marked = [...document.querySelectorAll('h1, [itemprop~=headline]')].filter(
    (element) => element.localName !== 'meta' && !element.closest('[hidden], footer'),
  );
  const shown = marked.filter((element) => !isInNavigation(element));
  const read = (elements: readonly Element[], kindOf: (element: Element) => HeadlineKind) =>
    elements.flatMap((element) => {
      const text = readHeading(element, titles);
      return text === null ? [] : [{ kind: kindOf(element), text }];
    });
  const kindOfMarked = ({ localName }: Element) => (localName === 'h1' ? 'heading' : 'other');
  if (shown.length > 0) return read(shown, kindOfMarked);
  const stories = [...document.querySelectorAll('article, main')];
  const readStarting = (elements: readonly Element[]) =>
    read(
      elements.filter((element) => !element.closest(navigation) && !followsStoryText(element)),
      () => 'heading',
    ).filter((heading) =>
      titles.some(({ text }) => getSimilarity(text, heading.text) >= minLowerSimilarity),
    );
  const lower = readStarting(
    stories.flatMap((story) => story.querySelector(`h2:not(:is(${navigation}) *)`) ?? []),
  );
  if (lower.length > 0) return lower;
  const named = readStarting(stories.flatMap((story) => [...story.querySelectorAll(namedHeading)]));
  return named.length > 0 ? named : read(marked, kindOfMarked);
}

/** True if a paragraph comes before a heading in its article. */
function followsStoryText(heading: Element): boolean {
  const root = heading.closest('article, main');
  return [...(root?.querySelectorAll('p') ?? [])].some(
    (paragraph) =>
      (paragraph.textContent ?? '').length >= minParagraphLength &&
      (paragraph.compareDocumentPosition(heading) & 4) !== 0,
  );
}

/**
 * Returns the text of a heading, or only the part that matches a title, without a kicker
 * or date. If a title has the same letters, returns that, because the mark between a kicker
 * and the headline may be missing in the heading. Null if it is empty or too long.
 */
function readHeading(element: Element, titles: readonly HeadlineCandidate[]): string | null {
  const keys = new Set(titles.map(({ text }) => foldToWords(text)));
  const part = [...element.querySelectorAll('*')]
    .map((inner) => collapseWhitespace(inner.textContent ?? ''))
    .find((text) => keys.has(foldToWords(text)) && text.length >= minSharedLength);
  const whole = collapseWhitespace(element.textContent ?? '');
  const spelled =
    element.childElementCount > 1 &&
    titles.find(({ text }) => removeMarks(text) === removeMarks(whole))?.text;
  const text = part ?? (spelled || readWithoutKicker(element) || whole);
  return text === '' || text.length > maxHeadingLength ? null : text;
}

/** Returns the text of a heading without its kicker. */
function readWithoutKicker(element: Element): string {
  const kicker = [...element.querySelectorAll('*')].find((inner) =>
    kickerName.test([inner.getAttribute('class'), ...inner.getAttributeNames()].join(' ')),
  );
  if (!kicker) return '';
  const copy = element.cloneNode(true) as Element;
  const place = [...element.querySelectorAll('*')].indexOf(kicker);
  copy.querySelectorAll('*')[place]?.remove();
  return collapseWhitespace(copy.textContent ?? '');
}

function removeMarks(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
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
