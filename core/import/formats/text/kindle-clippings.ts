import type { ByteSource } from '../../../files/readable-file';
import type { Instant, WorkLocation } from '../../../model';
import type { TextFormat } from '../../import-format';
import type { ImportedItem } from '../../items/imported-item';
import { appendText, makeHighlight, makeItem } from '../../items/make-item';
import { mergeAdjacentItems } from '../../items/merge-adjacent-items';
import type { Report } from '../../items/report';
import { readZonedTime } from '../../readers/fields/read-time';
import { readWhole } from '../../readers/text/read-text';

const separator = /^={10}[^\S\n]*(?:\n|$)/m;
/** "- Your Highlight on page 11 | location 457-457 | Added on Saturday, 1 October 2022 08:29:09" */
const detailsLine = /^- .+\|.+$/;
const noteWord = /\b(?:note|nota|notiz|notitie|anteckning)\b|メモ|笔记|筆記/i;

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
  read: (source, report) => mergeAdjacentItems(readItems(source, report)),
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

async function* readItems(source: ByteSource, report: Report): AsyncGenerator<ImportedItem | null> {
  const text = await readWhole(source, report);
  const entries = text?.split(separator) ?? [];
  const clippings = entries.flatMap((entry, index) => readClipping(entry, index + 1, report) ?? []);
  const notes = clippings.filter(({ isNote }) => isNote);
  const highlights = clippings.filter(({ isNote }) => !isNote);
  const taken = new Set<Clipping>();
  for (const highlight of highlights) {
    const own = notes.filter((note) => !taken.has(note) && isNoteOf(note, highlight));
    for (const note of own) taken.add(note);
    yield makeBook(highlight, highlight.text, own, report);
  }
  for (const note of notes.filter((one) => !taken.has(one))) {
    yield makeBook(note, '', [note], report);
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
  const createdAt = parts.length > 1 ? readLocalTime(parts.at(-1) ?? '') : null;
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
  { title, row, createdAt, location }: Clipping,
  exact: string,
  notes: readonly Clipping[],
  report: Report,
): ImportedItem | null {
  const [, headline = title, author = ''] =
    /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(title) ?? [];
  const note = notes.map(({ text }) => text).reduce(appendText, '');
  const known = { note, createdAt, ...(location && { location }) };
  return makeItem(null, report, row, {
    headline,
    authors: author.split(';').map(toName).filter(Boolean),
    ...makeHighlight(exact, known, report, row),
  });
}

/** "DeMarco, MJ" is MJ DeMarco. */
function toName(name: string): string {
  const [last = '', first, ...rest] = name.split(',').map((part) => part.trim());
  return first && rest.length === 0 ? `${first} ${last}` : name.trim();
}

/** The time, in the zone of the device, which the file does not tell: that of the reader. */
function readLocalTime(text: string): Instant | null {
  const time = /\d:\d\d/.test(text) ? readZonedTime(text) : null;
  return time === null ? null : new Date(time.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)).toISOString();
}
