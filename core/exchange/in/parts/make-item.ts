import { noteAbove, noteParagraphs } from '../../../notes';
import type { ImportedAnnotation, ImportedItem } from '../imported-item';
import type { Report } from '../report';

/** Characters; what is longer in the place of a headline is a text. */
const longestHeadline = 2000;

/**
 * A page with this address and what is known of it. Null, and a line in the
 * report, when the address is none of the web.
 */
export function makeItem(
  url: string,
  report: Report,
  row: number | null,
  known: Partial<Omit<ImportedItem, 'url' | 'place'>> = {},
): ImportedItem | null {
  const address = webAddress(url);
  if (address === null) {
    const marks = known.annotations?.flatMap(({ quote, note }) => [quote.exact, note]) ?? [];
    const described = [url, known.headline, known.note, ...marks].filter(Boolean).join(' · ');
    report.say('no-web-address', row, null, described);
    return null;
  }
  return itemOf(address, url, report, row, known);
}

/**
 * Highlights of a work without an address, as of a book: looked up by title and
 * authors. Reported with `no-address`, so that the user can add it.
 */
export function makeWork(
  report: Report,
  row: number | null,
  known: Partial<Omit<ImportedItem, 'url' | 'place'>> = {},
): ImportedItem {
  return itemOf(null, '', report, row, known);
}

/**
 * A page, or a work by its title where the address is a URN: that names a file or a book,
 * such as "urn:x-pdf:…", and leads nowhere.
 */
export function makePageOrWork(
  uri: string,
  report: Report,
  row: number | null,
  known: Partial<Omit<ImportedItem, 'url' | 'place'>>,
): ImportedItem | null {
  const isWork = /^\s*urn:/i.test(uri) && (known.headline ?? '').trim() !== '';
  return isWork ? makeWork(report, row, known) : makeItem(uri, report, row, known);
}

function itemOf(
  address: string | null,
  url: string,
  report: Report,
  row: number | null,
  known: Partial<Omit<ImportedItem, 'url' | 'place'>>,
): ImportedItem {
  const headline = known.headline?.replace(/\s+/g, ' ').trim() ?? '';
  // Pocket writes the address where it has no title.
  const isAddress = address !== null && (headline === url || webAddress(headline) === address);
  const hasHeadline = headline !== '' && !isAddress;
  if (headline.length > longestHeadline) report.say('too-large', row, 'title', headline);
  return {
    url: address,
    standfirst: null,
    authors: [],
    publisher: null,
    sourceCredit: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    imageUrl: null,
    body: null,
    isPreview: false,
    isRendering: false,
    tags: [],
    note: '',
    savedAt: null,
    updatedAt: null,
    isRead: null,
    isFavourite: false,
    isArchived: false,
    favouriteAt: null,
    archivedAt: null,
    annotations: [],
    ...known,
    headline: hasHeadline ? headline.slice(0, longestHeadline) : null,
    place: { file: report.file, row, field: null },
  };
}

/** An address of the web in its whole form, or null. */
export function webAddress(text: string): string | null {
  const bare = text.trim();
  if (!/^https?:\/\//i.test(bare) || !URL.canParse(bare)) return null;
  const url = new URL(bare);
  return url.hostname === '' ? null : url.href;
}

/**
 * A mark on these words. Null when there are none: then what was written about
 * it is for the caller to put into the page's note, by `noteWith`.
 */
export function makeAnnotation(
  exact: string,
  known: Partial<Omit<ImportedAnnotation, 'quote'>> & {
    readonly prefix?: string;
    readonly suffix?: string;
  } = {},
): ImportedAnnotation | null {
  const { prefix = '', suffix = '', ...rest } = known;
  if (exact.trim() === '') return null;
  return {
    quote: { exact: exact.trim(), prefix, suffix },
    colour: null,
    note: '',
    tags: [],
    createdAt: null,
    ...rest,
  };
}

/** A note with more below it; the same twice is kept once. */
export function noteWith(note: string, more: string): string {
  const added = more.trim();
  if (added === '' || noteParagraphs(note).some(({ text }) => text === added)) return note;
  return note === '' ? added : noteAbove(note, added);
}
