import { stringify } from 'yaml';
import { escapeHtml } from '../../../core/export/formats/html/escape-html';
import { type HostileRecord, oneLine, textAt } from './record';

/** A text as an attribute or content, the way browsers write bookmarks. */
const escaped = (text: string) => escapeHtml(text);

/** Lists of links in HTML: half of the texts are escaped, the others are markup. */
const listLinks = (records: readonly HostileRecord[], open: string, close: string) =>
  records
    .map(
      ({ url, title, tags, note }, index) =>
        `${open}<a href="${url}" time_added="1605171900" add_date="1605171900" tags="${escaped(tags.join(','))}">${index % 2 === 0 ? escaped(title) : title}</a>${close}${index % 2 === 0 ? escaped(note) : note}\n`,
    )
    .join('');

/** Bookmarks, text files and notes: one file each, except notes, of which each is a file. */
export const textWriters = {
  'pocket-html': (records) =>
    `<!DOCTYPE html><title>Pocket Export</title><h1>Unread</h1><ul>\n${listLinks(records, '<li>', '</li>')}</ul>`,
  'instapaper-html': (records) =>
    `<title>Instapaper: Export</title><h1>${escaped(records[0]?.tags[0] ?? '')}</h1><ol>\n${listLinks(records, '<li>', '</li>')}</ol>`,
  bookmarks: (records) =>
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><H3>${escaped(records[0]?.tags[0] ?? '')}</H3>\n<DL><p>\n${listLinks(records, '<DT>', '<DD>')}</DL><p></DL><p>`,
  kindle: (records) =>
    records
      .flatMap((record) =>
        record.texts.map(
          (text) =>
            `${oneLine(record.title)} (${oneLine(textAt(record, 1))})\n- Your Highlight at location 7-8 | Added on Friday, 13 November 2026 08:00:00\n\n${oneLine(text)}\n==========\n`,
        ),
      )
      .join(''),
  addresses: (records) =>
    records
      .map(({ url, title }) => `- [${oneLine(title)}](${url})\n${url}#2 ${oneLine(title)}\n`)
      .join(''),
} as const satisfies Record<string, (records: readonly HostileRecord[]) => string>;

/** Notes of other programs, each the file of one page. */
export const noteWriters = {
  'clipper-note': (record) =>
    `---\n${stringify({ source: record.url, title: record.title, tags: record.tags, note: record.note, author: [textAt(record, 1)], description: textAt(record, 2), image: record.address })}---\n${record.texts.map((text) => `The ==boat== leaves.\n\n${text}\n\n[sign](${oneLine(record.address)}) ==${oneLine(text)}==[^1]\n\n[^1]: ${text}\n`).join('\n')}`,
  'readwise-note': (record) =>
    `# ${oneLine(record.title)}\n\n![rw-book-cover](${oneLine(record.address)})\n\n## Metadata\n- Author: [[${oneLine(textAt(record, 1))}]]\n- Full Title: ${oneLine(record.title)}\n- Category: #articles\n- Document Tags: ${record.tags.map((tag) => `#[[${tag}]]`).join(' ')}\n- URL: ${record.url}\n\n## Highlights\n${record.texts.map((text) => `- ${oneLine(text)} ([View Highlight](https://read.readwise.example/read/1))\n    - Tags: [[${oneLine(text)}]]\n    - Note: ${oneLine(text)}\n`).join('')}`,
  'omnivore-note': (record) =>
    `---\n${stringify({ id: '7f', title: record.title, author: textAt(record, 1), tags: record.tags, date_saved: '2026-11-12 17:20:00' })}---\n\n# ${oneLine(record.title)}\n#Omnivore\n\n[Read on Omnivore](https://omnivore.example/me/7f)\n[Read Original](${record.url})\n\n${record.note}\n\n## Highlights\n\n${record.texts.map((text) => `> ${oneLine(text)} [⤴️](https://omnivore.example/me/7f#1)  #sea\n\n${oneLine(text)}\n`).join('\n')}`,
} as const satisfies Record<string, (record: HostileRecord) => string>;
