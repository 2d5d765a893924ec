import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';

describe('importing browser bookmarks', () => {
  it('imports links with tags, times and notes, and the user’s folders as tag paths', async () => {
    const { kind, items, lines } = await readImport(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1605171900" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="${ferry}?a=1&amp;b=2" ADD_DATE="1605171900" LAST_MODIFIED="1605171901000" ICON="data:image/png;base64,AAAA>" TAGS="sea,winter">Ferry &amp; &lt;boats&gt; &eacute;</A>
        <DD>First line<br>second &#x2014; line<li>third</li>
        <DT><H3>Travel</H3>
        <DD>What I plan
        <DL><p>
            <DT><H3>Islands</H3>
            <DL><p>
                <DT><A HREF="https://osk.example/" ADD_DATE="1605171900123456">Osk</A>
            </DL><p>
        </DL><p>
        <DT><A HREF="place:sort=8" ADD_DATE="1">Recent</A>
    </DL><p>
    <DT><A HREF="https://later.example/" TOREAD="1" PRIVATE="1">Later</A>
</DL><p>`);
    expect(kind).toBe('bookmarks');
    expect(items).toMatchObject([
      {
        url: `${ferry}?a=1&b=2`,
        headline: 'Ferry & <boats> é',
        note: 'First line\nsecond — line\nthird',
        tags: ['sea', 'winter'],
        savedAt: '2020-11-12T09:05:00.000Z',
        updatedAt: '2020-11-12T09:05:01.000Z',
      },
      { headline: 'Osk', tags: ['Travel/Islands'], savedAt: '2020-11-12T09:05:00.123Z', note: '' },
      { headline: 'Later', tags: [], isRead: false },
    ]);
    expect(lines).toEqual([
      'no-time 3 add_date',
      'no-web-address 3',
      'field-not-kept description of a folder',
      'field-not-kept private',
    ]);
  });

  it('takes no text between two links for a title', async () => {
    const { items } = await readImport(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><A HREF="${ferry}">Ferry</A> seen twice
<DT><A HREF="https://osk.example/">Osk</A></DL>`);
    expect(items.map(({ headline }) => headline)).toEqual(['Ferry', 'Osk']);
  });

  it('decodes the declared encoding', async () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251"><DL><p><DT><A HREF="${ferry}">`;
    // "Паром" in windows-1251.
    const bytes = Buffer.concat([
      Buffer.from(text),
      Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]),
      Buffer.from('</A></DL>'),
    ]);
    const { items } = await readImport(new Uint8Array(bytes));
    expect(items).toMatchObject([{ headline: 'Паром' }]);
  });
});

describe('importing Pocket HTML', () => {
  it('imports which pages are read and archived', async () => {
    const { kind, items, lines } =
      await readImport(`<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul><li><a href="${ferry}" time_added="1605171900" tags="sea,winter">Ferry</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://osk.example/" time_added="1605171900" tags="">https://osk.example/</a></li></ul></body></html>`);
    expect(kind).toBe('pocket-html');
    expect(items).toMatchObject([
      { headline: 'Ferry', tags: ['sea', 'winter'], isRead: false, isArchived: false },
      { headline: null, tags: [], isRead: true, isArchived: true },
    ]);
    expect(lines).toEqual([]);
  });
});

describe('importing Instapaper HTML', () => {
  it('imports folders as tags', async () => {
    const { kind, items } =
      await readImport(`<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body>
<h1>Unread</h1><ol><li><a href="${ferry}">Ferry</a></ol><h1>Islands</h1><ol><li><a href="https://osk.example/">Osk</a></ol></body></html>`);
    expect(kind).toBe('instapaper-html');
    expect(items).toMatchObject([
      { tags: [], isRead: false },
      { tags: ['Islands'], isRead: null },
    ]);
  });
});
