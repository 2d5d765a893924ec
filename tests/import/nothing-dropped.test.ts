import { describe, expect, it } from 'vitest';
import { toJson } from '../../core/export/formats/json';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { makeZip, readImport } from './read-import';

const url = 'https://harbourledger.example/quay';
const now = '2026-11-13T08:00:00.000Z';
const json = (value: unknown) => JSON.stringify(value);
const makeNote = (properties: string) => `---\n${properties}\n---\nThe quay is closed.\n`;
const makeList = (title: string, html: string) =>
  `<title>${title}</title><h1>Unread</h1><dl>${html}</dl>`;
const makeOmnivoreZip = (page: object, files: Readonly<Record<string, string>> = {}) =>
  makeZip({
    'metadata_0_to_20.json': json([{ slug: 'q', url, title: 'Quay', savedAt: now, ...page }]),
    ...files,
  });
const makeTarget = (exact: string) => ({ selector: [{ type: 'TextQuoteSelector', exact }] });

/** Files with a value that Pressmark does not store, and the expected report line. */
const reportedFiles: readonly (readonly [
  value: string,
  file: string | Uint8Array,
  line: string,
])[] = [
  [
    'page metadata of Karakeep',
    json({
      bookmarks: [
        {
          createdAt: 1605171900,
          content: { type: 'link', url, author: 'Ida', htmlContent: '<p>Quay</p>' },
        },
      ],
    }),
    'field-not-kept content.author',
  ],
  [
    'a missing list of Karakeep',
    json({
      bookmarks: [{ createdAt: 1605171900, content: { type: 'link', url }, lists: ['gone'] }],
      lists: [],
    }),
    'file-missing 1 lists',
  ],
  [
    'the description of a Karakeep list',
    json({
      bookmarks: [{ createdAt: 1605171900, content: { type: 'link', url }, lists: ['a'] }],
      lists: [{ id: 'a', name: 'Quays', description: 'All of them', query: 'quay' }],
    }),
    'field-not-kept lists.description',
  ],
  [
    'an Omnivore thumbnail that is not a web address',
    makeOmnivoreZip({ thumbnail: 'data:image/png;base64,AA' }),
    'wrong-type 1 thumbnail',
  ],
  ['an unknown Omnivore state', makeOmnivoreZip({ state: 'Unknown' }), 'unknown-state 1 state'],
  [
    'an empty Omnivore highlight',
    makeOmnivoreZip({}, { 'highlights/q.md': '>\n\n> closed\n' }),
    'empty-mark 1 highlights',
  ],
  [
    'a second target of a Hypothesis annotation',
    json({
      total: 1,
      rows: [{ uri: url, target: [makeTarget('the quay'), makeTarget('the pier')] }],
    }),
    'field-not-kept 1 target',
  ],
  [
    'a second date of a note',
    makeNote(`source: ${url}\ncreated: ${now}\ndate: ${now}`),
    'field-not-kept date',
  ],
  ['a second address of a note', makeNote(`source: ${url}\nurl: ${url}/2`), 'field-not-kept url'],
  [
    'other addresses in a list of a note',
    makeNote(`source: ["${url}", "${url}/2"]`),
    'field-not-kept source',
  ],
  [
    'a source that is not an address',
    makeNote(`source: The Ledger\nurl: ${url}`),
    'wrong-type 1 source',
  ],
  [
    'an image of a note that is not an address',
    makeNote(`source: ${url}\nimage: quay.png`),
    'wrong-type 1 image',
  ],
  [
    'an attribute of an Instapaper link',
    makeList('Instapaper: Export', `<dt><a href="${url}" data-note="Ask">Quay</a>`),
    'field-not-kept data-note',
  ],
  [
    'an address in the description of a bookmark',
    makeList('Pocket Export', `<dt><a href="${url}">Quay</a><dd>See <a href="${url}/2">this</a>`),
    'field-not-kept link in a description',
  ],
  [
    'a second column of the same name',
    `title,url,note,note\nQuay,${url},Ask,Ask again\n`,
    'field-not-kept note',
  ],
];

describe('importing data that Pressmark does not store', () => {
  it.each(reportedFiles)('reports %s', async (_, file, line) => {
    const { lines, items } = await readImport(file);
    expect(items.map((item) => item.url)).toEqual([url]);
    expect(lines).toContain(line);
  });
});

describe('importing data that Pressmark stores', () => {
  it('imports the description of a link, even in several parts', async () => {
    for (const title of ['Pocket Export', 'Instapaper: Export']) {
      const file = makeList(title, `<dt><a href="${url}">Quay</a><dd>Ask Ida<dd>And the pilot`);
      const { items, lines } = await readImport(file);
      expect(items.map((item) => item.note)).toEqual(['Ask Ida\n\nAnd the pilot']);
      expect(lines).toEqual([]);
    }
  });

  it('imports a pinned Linkwarden link whose collection is not in the file', async () => {
    const pinned = { id: 7, url: `${url}/2`, name: 'The pier' };
    const { items } = await readImport(
      json({
        pinnedLinks: [pinned, { id: 9, url }],
        collections: [{ id: 1, name: 'Quays', links: [{ id: 9, url }] }],
      }),
    );
    expect(items.map((item) => [item.url, item.isFavourite, item.tags])).toEqual([
      [`${url}/2`, true, []],
      [url, true, ['Quays']],
    ]);
  });

  it('imports the title that Karakeep read from the page', async () => {
    const content = { type: 'link', url, title: 'The quay' };
    const { items, lines } = await readImport(json({ bookmarks: [{ createdAt: now, content }] }));
    expect(items.map(({ headline }) => headline)).toEqual(['The quay']);
    expect(lines).toEqual([]);
  });
});

describe('importing a Pressmark file with repeated ids', () => {
  const whole = sampleClips.find(({ annotations }) => annotations.length > 1);
  if (!whole) throw new Error('no sample with annotations');
  const [annotation] = whole.annotations;
  const makeFile = (...clips: readonly unknown[]) =>
    json({ ...JSON.parse(toJson([whole], now)), clips });

  it('drops the second annotation of the same clip', async () => {
    const twice = { ...whole, annotations: [...whole.annotations, annotation] };
    const { wholes, remarks } = await readImport(makeFile(twice));
    expect(wholes).toEqual([whole]);
    expect(remarks).toMatchObject([
      { code: 'repeated-id', place: { row: 1 }, detail: annotation?.id },
    ]);
  });

  it('drops the annotation of another clip, but keeps its text', async () => {
    const other = JSON.parse(JSON.stringify(whole).replaceAll(whole.clip.id, 'other'));
    other.versions = other.versions.map((version: { id: string }) => ({
      ...version,
      id: `other ${version.id}`,
    }));
    other.clip.versionId = `other ${other.clip.versionId}`;
    other.annotations = [{ ...annotation, clipId: 'other', versionId: other.clip.versionId }];
    const { wholes, lines } = await readImport(makeFile(whole, other));
    expect(wholes).toHaveLength(2);
    expect(wholes[1]?.annotations).toEqual([]);
    expect(lines).toEqual(['repeated-id 2 id']);
  });
});
