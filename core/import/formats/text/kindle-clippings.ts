import type { ByteSource } from '../../../files/readable-file';
import type { Instant, WorkLocation } from '../../../model';
import type { TextFormat } from '../../import-format';
import type { ImportedAnnotation, ImportedItem } from '../../items/imported-item';
import { appendText, makeAnnotation, makeWork } from '../../items/make-item';
import { mergeAdjacentItems } from '../../items/merge-adjacent-items';
import type { Report } from '../../items/report';
import { readWhole } from '../../readers/text/read-text';

const maxLength = 50_000_000;
const separator = /^={10}[^\S\n]*(?:\n|$)/m;
/** "- Your Highlight on page 11 | location 457-457 | Added on Saturday, 1 October 2022 08:29:09" */
const detailsLine = /^- .+\|.+$/;
const noteWord = /\b(?:note|nota|notiz|notitie|anteckning)\b|メモ|笔记|筆記/i;
/** Languages whose names of months are known. */
const languages = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'sv', 'da', 'pl'];

/**
 * A Kindle's "My Clippings": title with the author in brackets, a line with kind, location and time in
 * the language of the device, and the words. A note follows its highlight, or comes before it, and
 * ends at the same location. Bookmarks have no words.
 */
export const kindleClippings: TextFormat = {
  kind: 'kindle',
  claims: (head) => {
    const [first = ''] = head.replace(/\r\n?/g, '\n').split(separator);
    const [, details = ''] = first.trim().split('\n');
    return separator.test(head.replace(/\r\n?/g, '\n')) && detailsLine.test(details.trim());
  },
  async *read(source, report) {
    for await (const item of mergeAdjacentItems(readItems(source, report)))
      yield { type: 'item', item };
  },
};

/** A clipping. */
interface Clipping {
  readonly row: number;
  readonly title: string;
  readonly location: WorkLocation | null;
  readonly isNote: boolean;
  readonly createdAt: Instant | null;
  readonly text: string;
}

async function* readItems(source: ByteSource, report: Report): AsyncGenerator<ImportedItem> {
  const text = await readWhole(source, report, maxLength);
  if (text === null) {
    report.add('too-large', null);
    return;
  }
  const entries = text.replace(/\r\n?/g, '\n').split(separator);
  const clippings = entries.flatMap((entry, index) => readClipping(entry, index + 1, report) ?? []);
  const notes = clippings.filter(({ isNote }) => isNote);
  const highlights = clippings.filter(({ isNote }) => !isNote);
  const taken = new Set<Clipping>();
  for (const highlight of highlights) {
    const own = notes.filter((note) => !taken.has(note) && isNoteOf(note, highlight));
    for (const note of own) taken.add(note);
    const annotation = makeAnnotation(highlight.text, {
      note: own.map((note) => note.text).reduce(appendText, ''),
      createdAt: highlight.createdAt,
      ...(highlight.location && { location: highlight.location }),
    });
    yield makeBook(highlight, report, annotation, '');
  }
  for (const note of notes.filter((one) => !taken.has(one))) {
    report.add('mark-without-words', note.row, null, note.text);
    yield makeBook(note, report, null, note.text);
  }
}

/** Null, with a remark if it is not a bookmark, without words. */
function readClipping(entry: string, row: number, report: Report): Clipping | null {
  if (entry.trim() === '') return null;
  const [title = '', details = '', ...lines] = entry
    .replace(/^\ufeff/, '')
    .trim()
    .split('\n');
  const text = lines.join('\n').trim();
  if (!detailsLine.test(details.trim())) {
    report.add('malformed', row, null, entry);
    return null;
  }
  if (text === '') return null;
  const parts = details.split('|').map((part) => part.trim());
  const [first = ''] = parts;
  const createdAt = parts.length > 1 ? readTime(parts.at(-1) ?? '') : null;
  if (createdAt === null) report.add('no-time', row, null, parts.at(-1) ?? '');
  return {
    ...{ row, text, createdAt, title: title.replace(/^\ufeff/, '').trim() },
    location: readLocation(parts.slice(0, -1)),
    isNote: noteWord.test(first),
  };
}

/** The last number of the line that is not the time: the location, otherwise the page. */
function readLocation(parts: readonly string[]): WorkLocation | null {
  const numbers = parts.flatMap((part) => /\d+(?:-\d+)?/.exec(part)?.[0] ?? []);
  const value = numbers.at(-1);
  if (value === undefined) return null;
  return { type: numbers.length === 1 && isPage(parts) ? 'page' : 'location', value };
}

function isPage(parts: readonly string[]): boolean {
  return parts.some((part) => /\b(?:page|seite|página|pagina|sida|side|stronie)\b/i.test(part));
}

function isNoteOf(note: Clipping, { title, location }: Clipping): boolean {
  const end = (value: string | undefined) => value?.split('-').at(-1);
  return (
    note.title === title &&
    note.location !== null &&
    end(note.location.value) === end(location?.value)
  );
}

function makeBook(
  { title, row }: Clipping,
  report: Report,
  annotation: ImportedAnnotation | null,
  note: string,
): ImportedItem {
  const [, name = title, author = ''] =
    /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(title) ?? [];
  return makeWork(report, row, {
    headline: name,
    authors: author.split(';').map(toName).filter(Boolean),
    note,
    annotations: annotation === null ? [] : [annotation],
  });
}

/** "DeMarco, MJ" is MJ DeMarco. */
function toName(name: string): string {
  const [last = '', first, ...rest] = name.split(',').map((part) => part.trim());
  return first && rest.length === 0 ? `${first} ${last}` : name.trim();
}

/** The time, in the zone of the device, which the file does not tell: that of the reader. */
function readTime(text: string): Instant | null {
  const clock = /(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([ap])\.?m\b)?/i.exec(text);
  const date = clock ? readDate(text.slice(0, clock.index)) : null;
  if (!clock || date === null) return null;
  const [, hours = '', minutes = '', seconds = '0', half = ''] = clock;
  const inDay = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const time = new Date(...date, inDay, Number(minutes), Number(seconds));
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** Year, month from 0, and day; null if the month is in an unknown language. */
function readDate(text: string): [number, number, number] | null {
  const year = /\d{4}/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => months.get(word)).find((found) => found !== undefined);
  return year && day && month !== undefined ? [Number(year), month, Number(day)] : null;
}

const months: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month): [string, number] => {
      const options = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
      const parts = new Intl.DateTimeFormat(language, options).formatToParts(Date.UTC(2020, month));
      return [(parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase(), month];
    }),
  ),
);
