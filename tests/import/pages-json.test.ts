import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const school = 'https://ostmark.example/school';
const json = (value: unknown) => readImport(JSON.stringify(value));
const time = '2026-11-12T17:20:00.000Z';

describe('importing lists of pages in JSON', () => {
  it('imports the usual names in any spelling', async () => {
    const { kind, items, lines } = await json([
      {
        ...{ uri: ferry, Title: 'Ferry', summary: 'It stops.', notes: 'Ask Mirre.' },
        ...{
          tags: [{ name: 'sea' }, 'boats'],
          dateAdded: time,
          isFavorite: 1,
          date_archived: time,
        },
        ...{
          archive: true,
          author: 'Ida Holm',
          site_name: 'The Halden Courier',
          readAt: 1605171900,
        },
        ...{ id: 7, language: 'de_DE', is_read: '', word_count: 700, rating: 0, private: '0' },
      },
      { href: school, name: 'School', toread: 'yes', labels: 'a; b', saved_at: 1605171900 },
    ]);
    expect(kind).toBe('pages');
    expect(lines).toEqual([]);
    expect(items).toMatchObject([
      {
        ...{ url: ferry, headline: 'Ferry', standfirst: 'It stops.', note: 'Ask Mirre.' },
        ...{ tags: ['sea', 'boats'], savedAt: time, isFavourite: true, isArchived: true },
        ...{ archivedAt: time, authors: ['Ida Holm'], publisher: 'The Halden Courier' },
        ...{ language: 'de-DE', isRead: true, readAt: '2020-11-12T09:05:00.000Z' },
      },
      {
        ...{ url: school, headline: 'School', isRead: false, tags: ['a', 'b'] },
        savedAt: '2020-11-12T09:05:00.000Z',
      },
    ]);
  });

  it('imports Pinboard, where the description is the title', async () => {
    const { items, lines } = await json([
      {
        ...{ href: ferry, description: 'Ferry', extended: 'Ask Mirre.', tags: 'sea boats' },
        ...{ meta: 'a1', hash: 'b2', shared: 'yes', toread: 'no', time },
      },
    ]);
    expect(lines).toEqual([]);
    expect(items).toMatchObject([
      {
        ...{ headline: 'Ferry', standfirst: null, note: 'Ask Mirre.', isRead: true },
        ...{ tags: ['sea', 'boats'], savedAt: time },
      },
    ]);
  });

  it('imports bookmarks in folders, without those of the browser', async () => {
    const link = (url: string) => ({ type: 'url', name: 'Ferry', url });
    const folder = (name: string, children: readonly unknown[]) => ({
      ...{ type: 'folder', name, date_added: '13118829474385693', id: '1', children },
    });
    const roots = {
      bookmark_bar: folder('Bookmarks bar', [folder('Islands', [folder('Osk', [link(ferry)])])]),
      other: folder('Other bookmarks', [link(school)]),
    };
    const chromium = await json({ checksum: 'f3', roots, version: 1 });
    expect(chromium.items).toMatchObject([
      { url: ferry, tags: ['Islands/Osk'] },
      { url: school, tags: [] },
    ]);
    const firefox = await json({
      ...{ guid: 'root________', title: '', dateAdded: 1388166091504000, root: 'placesRoot' },
      children: [
        {
          ...{ title: 'Toolbar', root: 'toolbarFolder', type: 'text/x-moz-place-container' },
          children: [
            { title: 'Islands', children: [{ title: 'Ferry', uri: ferry, tags: 'sea,boats' }] },
            { title: 'Most visited', uri: 'place:sort=8' },
          ],
        },
      ],
    });
    expect(firefox.items).toMatchObject([{ url: ferry, tags: ['Islands', 'sea', 'boats'] }]);
    expect([chromium.lines, firefox.lines]).toEqual([[], ['no-web-address 1']]);
  });

  it('reads times of Chromium, which begin in 1601', async () => {
    const { items } = await json([{ url: ferry, date_added: '13118850929335823' }]);
    expect(items).toMatchObject([{ savedAt: '2016-09-20T13:15:29.335Z' }]);
  });

  it('imports the text of wallabag 1, and no field twice', async () => {
    const content = '<p>The last <b>boat</b>.</p>';
    const { items, lines } = await json([
      {
        0: '3',
        1: 'Ferry',
        2: ferry,
        5: content,
        url: ferry,
        title: 'Ferry',
        is_fav: '1',
        content,
      },
    ]);
    expect(lines).toEqual([]);
    expect(items).toMatchObject([{ isFavourite: true, body: { type: 'root' } }]);
  });

  it('imports highlights as Obsidian Web Clipper and Pocket write them', async () => {
    const { kind, items, lines } = await json([
      {
        url: ferry,
        title: 'Ferry',
        highlights: [{ text: '<p>The <b>last</b> boat</p>', timestamp: time, notes: ['Which?'] }],
      },
      {
        url: school,
        highlights: [
          { id: '1', type: 'text', content: 'plain < words', xpath: '/p', startOffset: 0 },
          { quote: 'a late bell', created_at: 1605171900, color: 'blue' },
          { note: 'Without words.' },
        ],
      },
    ]);
    expect(kind).toBe('pages');
    expect(lines).toEqual(['mark-without-words 2 highlights']);
    expect(items).toMatchObject([
      {
        headline: 'Ferry',
        savedAt: null,
        annotations: [{ quote: { exact: 'The last boat' }, note: 'Which?', createdAt: time }],
      },
      {
        note: 'Without words.',
        annotations: [
          { quote: { exact: 'plain < words' } },
          { quote: { exact: 'a late bell' }, colour: 'sky', createdAt: '2020-11-12T09:05:00.000Z' },
        ],
      },
    ]);
  });

  it('repairs what programs get wrong: entities, and the title in place of the address', async () => {
    const { items } = await json({
      bookmarks: [
        {
          article__url: ferry,
          article__title: 'Ferry &amp; boat',
          article__excerpt: 'More&hellip;',
        },
        { title: school, url: 'School', addedAt: 1605171900 },
      ],
      recommendations: [],
    });
    expect(items).toMatchObject([
      { headline: 'Ferry & boat', standfirst: 'More…' },
      { url: school, headline: 'School' },
    ]);
  });

  it('reports what it leaves out', async () => {
    const { items, lines } = await json({
      exported: 'by hand',
      items: [{ url: ferry, title: 'Ferry', mood: 'calm', status: '200' }, 'no page', 7],
    });
    expect(items).toHaveLength(1);
    expect(lines).toEqual([
      'wrong-type 2 items',
      'wrong-type 3 items',
      'field-not-kept exported',
      'field-not-kept mood',
      'field-not-kept status',
    ]);
  });

  it('reports a record without an address once, with all that it says, and no empty folder', async () => {
    const lost = { title: 'Osk', note: 'Ask Ida', tags: ['sea'], rating: 5, added: '2026-11-12' };
    const folder = { name: 'Islands', children: [lost, { url: 'file:///a', ...lost }] };
    const { items, remarks } = await json([
      { url: ferry, title: 'Ferry' },
      lost,
      { name: 'Later', children: [], added: '2026-11-12' },
      { name: 'Travel', children: [folder, { name: 'Empty', children: [] }, { url: school }] },
    ]);
    expect(items.map(({ url }) => url)).toEqual([ferry, school]);
    const places = remarks.map(({ code, place, detail }) => [code, place.row, detail]);
    const rest = 'Osk · Ask Ida · ["sea"] · 5';
    expect(places).toEqual([
      ['no-web-address', 2, rest],
      ['no-web-address', 4, rest],
      ['no-web-address', 4, `file:///a · ${rest}`],
    ]);
  });

  it('leaves JSON alone that only mentions an address', async () => {
    for (const value of [
      { name: 'a package', repository: { type: 'git', url: 'https://git.example/a' } },
      { homepage: ferry },
      [{ url: ferry }],
    ]) {
      expect((await json(value)).kind).toBe('file-unknown');
    }
  });
});
