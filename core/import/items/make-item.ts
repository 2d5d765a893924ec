import { hostWithoutWww, isHostName, removeCredentials } from '../../model';
import { appendNote, splitParagraphs } from '../../notes';
import { collapseSpaces } from '../../text';
import type { ImportedAnnotation, ImportedItem } from './imported-item';
import type { Report } from './report';

/** Maximum length of a headline in characters; anything longer is body text. */
const maxHeadlineLength = 2000;

/** What a reader knows of a page besides its address. */
export type KnownOfItem = Partial<Omit<ImportedItem, 'url' | 'place'>>;

/**
 * Creates an item for this address. Null, with a remark, if it is not a web address.
 *
 * A work, such as a book, has no address (null), or a URN: "urn:x-pdf:…" cannot be opened. It is looked
 * up by title and authors.
 */
export function makeItem(
  url: string | null,
  report: Report,
  row: number | null,
  known: KnownOfItem = {},
): ImportedItem | null {
  const headline = collapseSpaces(known.headline ?? '');
  const isWork = url === null || (/^\s*urn:/i.test(url) && headline !== '');
  const address = isWork ? null : parseWebAddress(url);
  if (address === null && !isWork) {
    const userText = known.annotations?.flatMap(({ quote, note }) => [quote.exact, note]) ?? [];
    const described = [url, known.headline, known.note, ...userText].filter(Boolean).join(' · ');
    report.add('no-web-address', row, null, described);
    return null;
  }
  // Pocket writes the address if it has no title.
  const isAddress = address !== null && (headline === url || parseWebAddress(headline) === address);
  const hasHeadline = headline !== '' && !isAddress;
  if (headline.length > maxHeadlineLength) report.add('too-large', row, 'title', headline);
  const { authors, publisher } = separateSite(known, address, report);
  return {
    url: address,
    sourceCredit: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    imageUrl: null,
    body: null,
    completeness: 'full',
    isRendering: false,
    tags: [],
    note: '',
    savedAt: null,
    updatedAt: null,
    isRead: null,
    readAt: null,
    isFavourite: false,
    isArchived: false,
    favouriteAt: null,
    archivedAt: null,
    annotations: [],
    ...{ ...known, authors, publisher },
    // Markdown cannot tell several spaces from one.
    standfirst: collapseSpaces(known.standfirst ?? '') || null,
    headline: hasHeadline ? headline.slice(0, maxHeadlineLength) : null,
    place: { file: report.file, row, field: null },
  };
}

/**
 * Authors and publisher, without the site that some programs give in place of an unknown author:
 * that is the publisher, unless the address already says so.
 */
function separateSite(
  { authors = [], publisher = null }: Partial<Pick<ImportedItem, 'authors' | 'publisher'>>,
  address: string | null,
  report: Report,
): Pick<ImportedItem, 'authors' | 'publisher'> {
  const site = hostWithoutWww(address);
  const isSite = (name: string) => name.toLowerCase().replace(/^www\./, '') === site;
  const others = authors.filter((name) => isHostName(name) && !isSite(name));
  const known = publisher ?? others[0] ?? null;
  for (const name of others) if (name !== known) report.addDropped('author', name);
  return {
    authors: authors.filter((name) => !isHostName(name) && !isSite(name)),
    publisher: known,
  };
}

/** A normalised web address without a password, or null. */
export function parseWebAddress(text: string): string | null {
  const bare = text.trim();
  if (!/^https?:\/\//i.test(bare) || !URL.canParse(bare)) return null;
  const url = new URL(bare);
  return url.hostname === '' ? null : removeCredentials(url.href);
}

/** An annotation on this quote. Null if the quote is empty: see `makeHighlight`. */
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

/** What a page gets of its highlights. */
export type HighlightParts = Pick<ImportedItem, 'annotations' | 'note' | 'tags'>;

/** A highlight. Without a quote, its note and tags become those of the page, which is reported. */
export function makeHighlight(
  exact: string,
  known: NonNullable<Parameters<typeof makeAnnotation>[1]>,
  report: Report,
  row: number | null,
  field: string | null = null,
): HighlightParts {
  const annotation = makeAnnotation(exact, known);
  if (annotation !== null) return { annotations: [annotation], note: '', tags: [] };
  const { note = '', tags = [] } = known;
  report.add(note === '' ? 'empty-mark' : 'mark-without-words', row, field, note || null);
  return { annotations: [], note, tags };
}

/** The highlights of one page. */
export function joinHighlights(parts: readonly HighlightParts[]): HighlightParts {
  return {
    annotations: parts.flatMap(({ annotations }) => annotations),
    note: parts.map(({ note }) => note).reduce(appendText, ''),
    tags: parts.flatMap(({ tags }) => tags),
  };
}

/** Appends `more` to a note, unless the note already contains it. */
export function appendText(note: string, more: string): string {
  const added = more.trim();
  if (added === '' || splitParagraphs(note).some(({ text }) => text === added)) return note;
  return note === '' ? added : appendNote(note, added);
}
