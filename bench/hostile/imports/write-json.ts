import { type HostileRecord, textAt } from './record';

const time = '2020-11-12T09:05:00.000Z';

/** Data that changes prototypes in a program that copies it carelessly. */
const polluted = '"__proto__":{"zz0zz":1},"constructor":{"prototype":{"zz0zz":1}}';

/** Writes objects as JSON, each with keys that a literal cannot have. */
const write = (value: unknown) => JSON.stringify(value).replaceAll('"zzpollute":0', polluted);

const html = ({ texts }: HostileRecord) =>
  texts.map((text) => `<div>${text}</div><p>The boat leaves.</p>`).join('\n');

const toItem = (record: HostileRecord) => ({
  ...{ url: record.url, title: record.title, tags: record.tags, note: record.note },
  ...{ author: textAt(record, 1), excerpt: textAt(record, 2), image: record.address },
  ...{ content: html(record), zzpollute: 0 },
  highlights: record.texts.map((text) => ({ text, note: text, timestamp: time })),
});

/** JSON files of the programs that are read. */
export const jsonWriters = {
  wallabag: (records) =>
    write(
      records.map((record) => ({
        ...{ is_archived: 1, url: record.url, title: record.title, tags: record.tags },
        ...{ content: html(record), preview_picture: record.address, zzpollute: 0 },
        published_by: [textAt(record, 1)],
        annotations: record.texts.map((text) => ({
          ...{ quote: text, text, ranges: [{ start: '/p[1]', startOffset: '4' }] },
        })),
      })),
    ),
  hypothesis: (records) =>
    write({
      total: records.length,
      rows: records.flatMap((record) =>
        record.texts.map((text, index) => ({
          ...{
            uri: record.url,
            text,
            tags: [record.tags[index]],
            document: { title: [record.title] },
          },
          target: [{ selector: [{ type: 'TextQuoteSelector', exact: text, prefix: text }] }],
          ...{ user: `acct:${text}@x.example`, zzpollute: 0 },
        })),
      ),
    }),
  'web-annotation': (records) =>
    write(
      records.flatMap((record) =>
        record.texts.map((text) => ({
          ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', zzpollute: 0 },
          body: [
            { type: 'TextualBody', value: text, format: 'text/html' },
            { type: 'TextualBody', value: text, format: 'text/markdown' },
            { type: 'TextualBody', value: text, purpose: 'tagging' },
          ],
          target: { source: record.url, selector: { type: 'TextQuoteSelector', exact: text } },
        })),
      ),
    ),
  karakeep: (records) =>
    write({
      bookmarks: records.map((record) => ({
        ...{ createdAt: 1605171900, title: record.title, tags: record.tags, note: record.note },
        content: { type: 'link', url: record.url, zzpollute: 0 },
        lists: ['a'],
      })),
      lists: [{ id: 'a', name: records[0]?.tags[0] ?? 'A', parentId: null }],
    }),
  linkwarden: (records) =>
    write({
      collections: records.map((record, index) => ({
        ...{ id: index, name: record.tags[0], description: record.note, zzpollute: 0 },
        links: [
          {
            ...{ id: index, url: record.url, name: record.title, description: record.note },
            tags: record.tags.map((name) => ({ name })),
          },
        ],
      })),
    }),
  pages: (records) => write(records.map(toItem)),
} as const satisfies Record<string, (records: readonly HostileRecord[]) => string>;
