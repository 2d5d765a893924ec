import Papa from 'papaparse';
import { type HostileRecord, textAt } from './record';

type Row = Readonly<Record<string, string>>;

/** Writes rows as CSV with quotes, as programs do. */
const writeCsv = (records: readonly HostileRecord[], toRow: (record: HostileRecord) => Row) =>
  Papa.unparse(records.map(toRow), { quotes: true, newline: '\n' });

const time = '1605171900';

/** CSV files of the programs that are read. */
export const tableWriters = {
  'annotations-csv': (records) =>
    Papa.unparse(
      records.flatMap((record) =>
        record.texts.map((text, index) => ({
          ...{ quote: text, note: textAt(record, index + 1), tags: record.tags[index] ?? '' },
          ...{ colour: 'sun', title: record.title, authors: textAt(record, 2), url: record.url },
          ...{ before: text, after: text, annotation: `a-${record.url}-${index}` },
        })),
      ),
      { quotes: true },
    ),
  'pocket-csv': (records) =>
    writeCsv(records, ({ title, url, tags }) => ({
      ...{ title, url, time_added: time, tags: tags.join('|'), status: 'unread' },
    })),
  'instapaper-csv': (records) =>
    writeCsv(records, ({ title, url, tags, note }) => ({
      ...{ URL: url, Title: title, Selection: note, Folder: tags[0] ?? '', Timestamp: time },
      Tags: JSON.stringify(tags),
    })),
  'raindrop-csv': (records) =>
    writeCsv(records, ({ title, url, tags, note, texts, address }) => ({
      ...{ id: url, title, note, excerpt: texts[0] ?? '', url, folder: tags[0] ?? '' },
      ...{ tags: tags.join(', '), created: '2020-11-12T09:05:00.000Z', cover: address },
      highlights: texts.map((text) => `Highlight:${text}\nNote:${text}`).join('\n'),
      favorite: 'true',
    })),
  readwise: (records) =>
    Papa.unparse(
      records.flatMap((record) =>
        record.texts.map((text, index) => ({
          ...{ Highlight: text, Title: record.title, Author: textAt(record, 2), URL: record.url },
          ...{ Note: textAt(record, index + 1), Location: textAt(record, 3), Date: '' },
          'Document Tags': record.tags.join(','),
        })),
      ),
      { quotes: true },
    ),
  'readwise-reader-csv': (records) =>
    writeCsv(records, ({ title, url, tags }) => ({
      ...{ Title: title, URL: url, ID: url, 'Document tags': JSON.stringify(tags) },
      ...{ 'Saved date': '2020-11-12 09:05:00+00:00', 'Reading progress': '1.0' },
      ...{ Location: 'archive', Seen: 'True' },
    })),
  highlights: (records) =>
    Papa.unparse(
      records.flatMap(({ url, title, texts, tags }) =>
        texts.map((text, index) => ({
          ...{ Quote: text, URL: url, Title: title, Note: text, Tags: tags[index] ?? '' },
        })),
      ),
      { quotes: true },
    ),
  table: (records) =>
    writeCsv(records, ({ title, url, tags, note, texts, address }) => ({
      ...{ Title: title, URL: url, Tags: tags.join(', '), Note: note, Author: texts[1] ?? '' },
      ...{ Publisher: texts[2] ?? '', Excerpt: texts[3] ?? '', Image: address },
    })),
} as const satisfies Record<string, (records: readonly HostileRecord[]) => string>;
