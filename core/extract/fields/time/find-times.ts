import type { Source, ZonedTime } from '../../../model';
import { metaContents } from '../../page/meta';
import type { Draft } from '../../step';
import { findLanguage } from '../find-language';
import type { Found } from '../found';
import { type FigureOrder, parseTime } from './parse-time';
import { findShownTimes } from './shown-times';

const publishedNames = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'dcterms.date',
  'date',
  'last-published',
  'datecreated',
  'article.published',
  'displaydate',
  'created',
];
const modifiedNames = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
];
/** Milliseconds by which two records of one moment may differ: seconds are often left out. */
const sameMoment = 60_000;

interface Told {
  readonly text: string | null;
  readonly source: Source;
}

/**
 * When the story was published and last changed. A time called "updated" is
 * never the first. The calendar day is the one that the page states in its own
 * zone: of two records of one moment, the one with a zone that is not UTC.
 */
export function findTimes(draft: Draft): {
  readonly published: Found<ZonedTime> | null;
  readonly modifiedAt: ZonedTime | null;
} {
  const { page, structured } = draft;
  const read = (text: string | null) =>
    text === null ? null : parseTime(text, page.now, figureOrder(draft));
  const meta = (...names: readonly string[]): readonly Told[] =>
    names.flatMap((name) => {
      const source: Source = /^(?:og|article):/.test(name) ? 'open-graph' : 'meta';
      return metaContents(page, name).map((text): Told => ({ text, source }));
    });
  const told = readAll(read, [
    { text: structured.datePublished, source: 'json-ld' },
    ...meta(...publishedNames),
  ]);
  // Looking through the page costs more than all else here: it is done where nothing was told.
  const shown =
    told.length > 0
      ? { published: markedTimes(page.document), modified: [] }
      : findShownTimes(draft, (text) => read(text) !== null);
  const published = ownZone([
    ...told,
    ...readAll(read, [
      ...shown.published,
      { text: structured.dateOfPage, source: 'json-ld' },
      { text: dateInAddress(page.url), source: 'address' },
    ]),
  ]);
  const modified = ownZone(
    readAll(read, [
      { text: structured.dateModified, source: 'json-ld' },
      ...meta(...modifiedNames),
      ...shown.modified,
    ]),
  );
  const modifiedAt = modified?.value ?? null;
  const isLater = published && modifiedAt && Date.parse(modifiedAt) >= Date.parse(published.value);
  return { published, modifiedAt: isLater || !published ? modifiedAt : null };
}

/** Time elements that are looked at for the page's own zone. */
const maxMarked = 20;

/** The machine-readable times of a page, which may tell its own zone. */
function markedTimes(document: Document): readonly Told[] {
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, maxMarked);
  return times.map((time) => ({ text: time.getAttribute('datetime'), source: 'microdata' }));
}

function readAll(
  read: (text: string | null) => ZonedTime | null,
  told: readonly Told[],
): readonly Found<ZonedTime>[] {
  return told.flatMap(({ text, source }) => {
    const value = read(text);
    return value === null ? [] : [{ value, source }];
  });
}

/** The first of the times, as the page's own zone has it where another record of the same moment says that. */
function ownZone(times: readonly Found<ZonedTime>[]): Found<ZonedTime> | null {
  const [first] = times;
  if (!first || !isUtc(first.value)) return first ?? null;
  const same = times.find(
    ({ value }) =>
      !isUtc(value) && Math.abs(Date.parse(value) - Date.parse(first.value)) < sameMoment,
  );
  return same ? { value: same.value, source: first.source } : first;
}

function isUtc(time: ZonedTime): boolean {
  return /(?:Z|[+-]00:00)$/.test(time);
}

/** "3/4/2026" is in March for American readers and in April for nearly all others. */
function figureOrder({ page, structured }: Draft): FigureOrder {
  const language = findLanguage(page, structured);
  if (language === null || language === 'en') return 'unknown';
  return /^(?:en|es)-(?:US|PR)$|^fil/.test(language) ? 'month-first' : 'day-first';
}

/** The day in an address such as `/2026/11/12/bridge-opens`, or in a number that begins with it. */
function dateInAddress(url: string): string | null {
  const { pathname } = new URL(url);
  const match =
    /\/((?:19|20)\d\d)[/-]?(\d\d?)[/-]?(\d\d?)(?=[/-]|$)/.exec(pathname) ??
    /\/[a-z]{0,3}(20[0-3]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])\d{0,12}(?=[/.]|$)/i.exec(pathname);
  if (!match) return null;
  const [, year, month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
