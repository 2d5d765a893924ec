import { collapse, foldText, likeness } from '../../page/clean-text';
import { findMeta, metaContents } from '../../page/meta';
import type { Draft } from '../../step';
import { cutSiteName } from './cut-site-name';

/** Words; a shorter h1 that nothing agrees with is the name of a section. */
const minWords = 4;
/** Characters of a heading without spaces between words that say as much as those. */
const minLetters = 12;
/** Characters; a longer h1 is a text that was set as one. */
const longestHeading = 250;
/** Characters; a shorter beginning that two titles share says nothing. */
const shortestShared = 12;
/** From this likeness on an h1 and a title speak of one thing. */
const agreeing = 0.3;
/** What a second h1 may lack of the likeness of the first. */
const likenessMargin = 0.2;
/** Characters; JSON-LD headlines were once limited to 110 and are cut there. */
const cutLength = 100;

export type HeadlineKind = 'structured' | 'openGraph' | 'twitter' | 'heading' | 'title' | 'other';

export interface HeadlineCandidate {
  readonly kind: HeadlineKind;
  readonly text: string;
}

/**
 * Every text on the page that may be the headline, without the site's name,
 * in the order in which they are asked.
 */
export function findHeadlineCandidates(draft: Draft): readonly HeadlineCandidate[] {
  const names = siteNames(draft);
  const whole = readTitles(draft).map(({ kind, text }) => ({
    kind,
    text: cutSiteName(text, names, kind !== 'structured'),
  }));
  const shown = chooseHeadings(readHeadings(draft, whole), whole, names);
  const known = [...shown.map(({ text }) => text), ...whole.map(({ text }) => text)];
  return [
    ...whole.map(({ kind, text }) => ({
      kind,
      // What a newsroom writes into its JSON-LD has nothing hung on it.
      text: asKnown(text, known, kind !== 'structured' || !draft.structured.isNews),
    })),
    ...shown,
  ].filter(({ text }) => text !== '');
}

/** The titles that the page's head tells, each source once. */
function readTitles({ page, structured }: Draft): HeadlineCandidate[] {
  const title = collapse(page.document.querySelector('head title, title')?.textContent ?? '');
  const told: [HeadlineKind, string | null][] = [
    ['structured', structured.headline],
    ['openGraph', findMeta(page, 'og:title')],
    ['twitter', findMeta(page, 'twitter:title')],
    ['title', title],
    ...metaContents(page, 'headline', 'parsely-title', 'cxenseparse:title', 'dc.title').map(
      (text): [HeadlineKind, string] => ['other', text],
    ),
  ];
  return told.flatMap(([kind, text]) => (text ? [{ kind, text }] : []));
}

/** The headings on the page, a kicker or a date within them left out. */
function readHeadings({ page }: Draft, titles: readonly HeadlineCandidate[]): HeadlineCandidate[] {
  const keys = new Set(titles.map(({ text }) => foldText(text)));
  return [...page.document.querySelectorAll('h1, [itemprop~=headline]')].flatMap((element) => {
    if (element.closest('[hidden], nav, footer') || element.localName === 'meta') return [];
    const kind = element.localName === 'h1' ? 'heading' : 'other';
    const part = [...element.querySelectorAll('*')]
      .map((inner) => collapse(inner.textContent ?? ''))
      .find((text) => keys.has(foldText(text)) && text.length >= shortestShared);
    const text = part ?? collapse(element.textContent ?? '');
    return text === '' || text.length > longestHeading ? [] : [{ kind, text }];
  });
}

/** Those that are the story's: they resemble what the titles say or, failing that, say enough themselves. */
function chooseHeadings(
  headings: readonly HeadlineCandidate[],
  titles: readonly HeadlineCandidate[],
  names: readonly string[],
): readonly HeadlineCandidate[] {
  const sites = new Set(names.map(foldText));
  const own = headings.filter(({ text }) => !sites.has(foldText(text)));
  const rated = own.map((heading) => ({
    heading,
    rating: Math.max(0, ...titles.map(({ text }) => likeness(text, heading.text))),
  }));
  const agreed = rated.filter(({ rating }) => rating >= agreeing);
  const best = Math.max(...agreed.map(({ rating }) => rating));
  // A second h1 that is further from the titles is another story's.
  if (agreed.length > 0) {
    return agreed
      .filter(({ rating }) => rating >= best - likenessMargin)
      .map(({ heading }) => heading);
  }
  const telling = own.filter(({ kind, text }) => kind === 'heading' && saysEnough(text));
  if (titles.some(({ text }) => saysEnough(text) && !sites.has(foldText(text)))) return [];
  return telling.length > 0 ? telling.slice(0, 1) : own.slice(0, 1);
}

/**
 * A title that is cut short, or has something hung on it, as the headline that
 * it is a form of: "Bridge opens - Politics" and "Bridge op…" are "Bridge opens".
 */
function asKnown(title: string, known: readonly string[], mayCut: boolean): string {
  const cut = title.replace(/\s*(\.\.\.|…)$/, '');
  for (const other of known) {
    if (other.length < shortestShared || title.length < shortestShared || other === title) continue;
    if (mayCut && title.startsWith(other) && /^\s*[-|–—·•»ㅣ<]/.test(title.slice(other.length)))
      return other;
    const isCut =
      cut !== title ||
      title.length >= cutLength ||
      /^\S?["“”]/.test(other.slice(cut.length).trimStart());
    if (isCut && other.length > cut.length && foldText(other).startsWith(foldText(cut)))
      return other;
  }
  return title;
}

/** The names under which titles may carry the site. */
function siteNames({ page, structured, publisher }: Draft): readonly string[] {
  const host = new URL(page.url).hostname.replace(/^(www|m|amp)\./, '');
  const label = host
    .split('.')
    .slice(0, -1)
    .toSorted((one, other) => other.length - one.length)[0];
  return [
    publisher,
    structured.publisher,
    ...metaContents(page, 'og:site_name', 'application-name', 'apple-mobile-web-app-title'),
    host,
    label ?? null,
  ].filter((name): name is string => name !== null && name !== '');
}

function saysEnough(text: string): boolean {
  return text.split(' ').length >= minWords || (!/ /.test(text) && text.length >= minLetters);
}
