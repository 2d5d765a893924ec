import type { Source, ZonedTime } from '../../../model';
import { getMetaContents } from '../../page/meta';
import type { Draft } from '../../step';
import { findLanguage } from '../find-language';
import { isConfirmed, type SourcedValue } from '../sourced-value';
import { findShownDay, readDatesNearHeadline } from './find-shown-day';
import { findShownTimes } from './find-shown-times';
import { type DateOrder, parseTime } from './parse-time';

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
/** Milliseconds between two records of the same moment. Seconds are often omitted. */
const maxDifferenceMs = 60_000;

interface DateText {
  readonly text: string | null;
  readonly source: Source;
}

/**
 * Returns when the story was published and last modified. A time labelled "updated" is
 * never the publication time.
 *
 * The calendar day is the one in the page's own time zone: of two records of the same
 * moment, the one that is not in UTC is used.
 */
export function findTimes(draft: Draft): {
  readonly published: SourcedValue<ZonedTime> | null;
  readonly modified: SourcedValue<ZonedTime> | null;
} {
  const { page, structured } = draft;
  const read = (text: string | null) =>
    text === null ? null : parseTime(text, page.now, getDateOrder(draft));
  const meta = (...names: readonly string[]): readonly DateText[] =>
    names.flatMap((name) => {
      const source: Source = /^(?:og|article):/.test(name) ? 'open-graph' : 'meta';
      return getMetaContents(page, name).map((text): DateText => ({ text, source }));
    });
  const fromMetadata = parseAll(read, [
    { text: structured.datePublished, source: 'json-ld' },
    ...meta(...publishedNames),
  ]);
  // Searching the page is the slowest part here. Skipped if metadata has a date.
  const shown =
    fromMetadata.length > 0
      ? { published: readTimeElements(page.document), modified: [] }
      : findShownTimes(draft, read);
  const records = [
    ...fromMetadata,
    ...parseAll(read, [
      ...shown.published,
      { text: structured.pageDate, source: 'json-ld' },
      { text: findDateInAddress(page.url), source: 'address' },
    ]),
  ];
  const changes = parseAll(read, [
    { text: structured.dateModified, source: 'json-ld' },
    ...meta(...modifiedNames),
    ...shown.modified,
  ]);
  const modified = preferLocalZone(changes);
  const found = preferLocalZone(records);
  const near = readDatesNearHeadline(draft, read);
  const published =
    found && fromMetadata.length > 0
      ? correctDay(found, findShownDay(near, page.now), modified?.value ?? null, records)
      : found;
  const isLater =
    published && modified && Date.parse(modified.value) >= Date.parse(published.value);
  return {
    published: published && confirm(published, records, near.published),
    modified:
      modified && (isLater || !published) ? confirm(modified, changes, near.modified) : null,
  };
}

/**
 * Notes whether metadata and the page give the same day, or the same moment in another time
 * zone.
 */
function confirm(
  found: SourcedValue<ZonedTime>,
  records: readonly SourcedValue<ZonedTime>[],
  shown: readonly ZonedTime[],
): SourcedValue<ZonedTime> {
  const isSame = (time: ZonedTime) =>
    getDay(time) === getDay(found.value) || isSameMoment(time, found.value);
  const sources = records.filter(({ value }) => isSame(value)).map(({ source }) => source);
  const isShown = shown.some(isSame);
  return {
    ...found,
    isConfirmed: isConfirmed([...sources, ...(isShown ? ['text' as const] : [])]),
  };
}

/** Time elements that are checked for the page's time zone. */
const maxTimeElements = 20;

/** Returns the machine-readable times on a page, which may show its time zone. */
function readTimeElements(document: Document): readonly DateText[] {
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, maxTimeElements);
  return times.map((time) => ({ text: time.getAttribute('datetime'), source: 'microdata' }));
}

function parseAll(
  read: (text: string | null) => ZonedTime | null,
  texts: readonly DateText[],
): readonly SourcedValue<ZonedTime>[] {
  return texts.flatMap(({ text, source }) => {
    const value = read(text);
    return value === null ? [] : [{ value, source }];
  });
}

/** Returns the first time, in the page's time zone if another record of the same moment has it. */
function preferLocalZone(
  times: readonly SourcedValue<ZonedTime>[],
): SourcedValue<ZonedTime> | null {
  const [first] = times;
  if (!first || !isUtc(first.value)) return first ?? null;
  const local = times.find(({ value }) => !isUtc(value) && isSameMoment(value, first.value));
  return local ? { value: local.value, source: first.source } : first;
}

/**
 * Returns the day that the page shows near the headline instead of that of the metadata, if it
 * is the day before or after, as in another time zone or in print, or if the metadata is a plain
 * meta element. On the labelled pages, the shown day was right in these cases and the other one
 * was not. The day of the last change is no correction.
 */
function correctDay(
  found: SourcedValue<ZonedTime>,
  shown: ZonedTime | null,
  modifiedAt: ZonedTime | null,
  records: readonly SourcedValue<ZonedTime>[],
): SourcedValue<ZonedTime> {
  const day = shown && getDay(shown);
  if (!day || day === getDay(found.value) || (modifiedAt && day === getDay(modifiedAt)))
    return found;
  const days = Math.abs(Date.parse(day) - Date.parse(getDay(found.value))) / dayMs;
  if (days > 1 && found.source !== 'meta') return found;
  const local = records
    .map(({ value }) => toZoneOf(found.value, value))
    .find((time) => getDay(time) === day);
  return local === undefined ? { value: shown, source: 'text' } : { ...found, value: local };
}

function isSameMoment(one: ZonedTime, other: ZonedTime): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < maxDifferenceMs;
}

const dayMs = 24 * 60 * 60 * 1000;

function getDay(time: ZonedTime): string {
  return time.slice(0, 10);
}

/** Returns a moment in the time zone of another: both as ISO 8601. */
function toZoneOf(time: ZonedTime, other: ZonedTime): ZonedTime {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(other);
  if (!zone) return time;
  const [offset, sign, hours, minutes] = zone;
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(Date.parse(time) + offsetMs).toISOString().replace(/(?:\.000)?Z$/, offset);
}

function isUtc(time: ZonedTime): boolean {
  return /(?:Z|[+-]00:00)$/.test(time);
}

/** "3/4/2026" is in March for American readers and in April for nearly all others. */
function getDateOrder({ page, structured }: Draft): DateOrder {
  const language = findLanguage(page, structured);
  if (language === null || language === 'en') return 'unknown';
  return /^(?:en|es)-(?:US|PR)$|^fil/.test(language) ? 'month-first' : 'day-first';
}

/**
 * Returns the date in a path such as `/2026/11/12/bridge-opens`, or at the start of a
 * number in the path, or null. Year and month alone are no date: `/2026/11/12-bridges`.
 */
function findDateInAddress(url: string): string | null {
  const { pathname } = new URL(url);
  const match =
    /\/((?:19|20)\d\d)(?:\/(\d\d?)\/(\d\d?)(?=\/|$)|-(\d\d?)-(\d\d?)(?=[/-]|$)|[/-]?(\d\d)(\d\d)(?=[/-]|$))/.exec(
      pathname,
    ) ?? /\/[a-z]{0,3}(20[0-3]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])\d{0,12}(?=[/.]|$)/i.exec(pathname);
  if (!match) return null;
  const [year, month = '', day = ''] = match.slice(1).filter((part) => part !== undefined);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
