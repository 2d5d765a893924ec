import { writeBackup } from '../../core/backup';
import { toAnnotationsCsv } from '../../core/export';
import { toJson } from '../../core/export/formats/json';
import { defaultSettings } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';
import { makeZip } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const now = '2026-11-13T08:00:00.000Z';
const utf8 = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => utf8(JSON.stringify(value));

async function makeBackup(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const source = {
    clips: sampleClips,
    pictures: samplePictures,
    tags: [],
    settings: defaultSettings,
    searches: [],
  };
  for await (const piece of writeBackup(source, now)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** Makes a small valid file of each kind, by kind. */
export async function makeSampleFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  return {
    pressmark: utf8(toJson(sampleClips, now)),
    'pressmark-backup': await makeBackup(),
    'annotations-csv': utf8(toAnnotationsCsv(sampleClips)),
    'pocket-csv': utf8(
      `title,url,time_added,tags,status\r\n"Ferry ""A"",\nB",${ferry},1605171900,osk|boats,archive\r\n`,
    ),
    'pocket-html': utf8(
      `<title>Pocket Export</title><h1>Unread</h1><ul><li><a href="${ferry}" time_added="1605171900" tags="a,b">Ferry &amp; boat</a></li></ul>`,
    ),
    'instapaper-csv': utf8(
      `URL,Title,Selection,Folder,Timestamp,Tags\n${ferry},Ferry,The boat,Islands,1605171900,"[""a""]"\n`,
    ),
    'instapaper-html': utf8(
      `<title>Instapaper: Export</title><h1>Islands</h1><ol><li><a href="${ferry}">Ferry</a></ol>`,
    ),
    'raindrop-csv': utf8(
      `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n7,Ferry,Ask,It stops.,${ferry},A / B,"c, d",2020-11-12T09:05:00.000Z,,"Highlight:boat\nNote:Which?",true\n`,
    ),
    readwise: utf8(
      `Highlight,Title,Author,URL,Note,Location,Date\nThe boat,Ferry,Ida,${ferry},.sea Which?,12,2020-11-12 09:05:00\n`,
    ),
    'readwise-reader-csv': utf8(
      `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nFerry,${ferry},01h,"['sea', 'x y']",2020-11-12 09:05:00+00:00,1.0,archive,True\n`,
    ),
    highlights: utf8(`Quote;URL;Note\nThe boat;${ferry};Which?\n`),
    kindle: utf8(
      'The Ferry (Holm, Ida)\n- Your Highlight at location 7-8 | Added on Friday, 13 November 2026 08:00:00\n\nThe boat\n==========\n',
    ),
    table: utf8(`Title;URL;Tags\nFerry;${ferry};a, b\n`),
    omnivore: makeZip({
      'metadata_0_to_20.json': JSON.stringify([
        { slug: 'f', url: ferry, title: 'Ferry', savedAt: now, labels: ['sea'] },
      ]),
      'content/f.html': '<p>The boat <b>leaves</b>.</p>',
      'highlights/f.md': '> boat\n\n#a\n\nWhich?',
    }),
    wallabag: json([
      {
        is_archived: 1,
        url: ferry,
        tags: ['sea'],
        content: '<p>The boat leaves.</p>',
        annotations: [
          { quote: 'boat', text: 'Which?', ranges: [{ start: '/p[1]', startOffset: '4' }] },
        ],
      },
    ]),
    hypothesis: json({
      total: 1,
      rows: [
        {
          uri: ferry,
          text: 'Which?',
          tags: ['sea'],
          target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'boat' }] }],
        },
      ],
    }),
    'web-annotation': json({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: '<p>Which?</p>', format: 'text/html' }],
      target: { source: ferry, selector: { type: 'TextQuoteSelector', exact: 'boat' } },
    }),
    karakeep: json({
      bookmarks: [
        {
          createdAt: 1605171900,
          title: 'Ferry',
          tags: ['sea'],
          content: { type: 'link', url: ferry },
          lists: ['b'],
        },
      ],
      lists: [
        { id: 'a', name: 'A', parentId: 'b' },
        { id: 'b', name: 'B', parentId: 'a' },
      ],
    }),
    linkwarden: json({
      collections: [
        { id: 1, name: 'Islands', links: [{ id: 9, url: ferry, tags: [{ name: 'sea' }] }] },
      ],
    }),
    bookmarks: utf8(
      `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Islands</H3><DL><p><DT><A HREF="${ferry}" ADD_DATE="1605171900" TAGS="sea">Ferry &eacute;</A><DD>Ask</DL></DL>`,
    ),
    pages: json([{ url: ferry, highlights: [{ text: '<p>boat</p>', timestamp: now }] }]),
    'clipper-note': utf8(
      `---\nsource: "${ferry}"\ntitle: Ferry\ntags: [sea]\n---\nThe ==boat== leaves.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`,
    ),
    addresses: utf8(`${ferry}\n- [Osk](https://osk.example/)\n`),
  };
}
