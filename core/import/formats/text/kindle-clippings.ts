import type { Instant, WorkLocation } from '../../../model';
import type { TextFormat } from '../../import-format';
import type { ImportedItem } from '../../items/imported-item';
import { appendText, makeHighlight, makeItem } from '../../items/make-item';
import type { Report } from '../../items/report';
import { readZonedTime } from '../../readers/fields/read-time';
import { readWhole } from '../../readers/text/read-text';

const separator = /^={10}[^\S\n]*(?:\n|$)/m;
/** "- Your Highlight on page 11 | location 457-457 | Added on Saturday, 1 October 2022 08:29:09" */
const detailsLine = /^- .+\|.+$/;
const pageWord = /\b(?:page|seite|página|pagina|sida|side|stronie)\b/i;
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
  hasHighlights: true,
  async *read(source, report) {
    const entries = (await readWhole(source, report))?.split(separator) ?? [];
    const cut = entries.pop()?.trim();
    if (cut) report.add('cut-off', entries.length + 1, null, cut);
    const clippings = entries.flatMap(
      (entry, index) => readClipping(entry, index + 1, report) ?? [],
    );
    const notes = new Set(clippings.filter(({ isNote }) => isNote));
    for (const highlight of clippings.filter(({ isNote }) => !isNote)) {
      const own = [...notes].filter((note) => note.end !== null && note.end === highlight.end);
      for (const note of own) notes.delete(note);
      yield makeBook(highlight, highlight.text, own, report);
    }
    for (const note of notes) yield makeBook(note, '', [note], report);
  },
};

type Clipping = NonNullable<ReturnType<typeof readClipping>>;

/** Null, with a remark if it is not a bookmark, without words. */
function readClipping(entry: string, row: number, report: Report) {
  if (entry.trim() === '') return null;
  const [title = '', details = '', ...lines] = entry.replaceAll('\ufeff', '').trim().split('\n');
  const text = lines.join('\n').trim();
  if (!detailsLine.test(details.trim())) {
    report.add('malformed', row, null, entry);
    return null;
  }
  if (text === '') return null;
  const parts = details.split('|').map((part) => part.trim());
  const written = parts.pop() ?? '';
  const createdAt = readLocalTime(written);
  if (createdAt === null) report.add('no-time', row, null, written);
  const location = readLocation(parts);
  return {
    ...{ row, text, createdAt, location, title: title.trim() },
    isNote: noteWord.test(parts[0] ?? ''),
    /** Where it ends in its book, which a note and its highlight share. */
    end: location && `${title.trim()} ${location.value.split('-').at(-1)}`,
  };
}

/** The last number of the line that is not the time: the location, otherwise the page. */
function readLocation(parts: readonly string[]): WorkLocation | null {
  const numbers = parts.flatMap((part) => /\d+(?:-\d+)?/.exec(part)?.[0] ?? []);
  const value = numbers.at(-1);
  if (value === undefined) return null;
  const isPage = numbers.length === 1 && parts.some((part) => pageWord.test(part));
  return { type: isPage ? 'page' : 'location', value };
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
