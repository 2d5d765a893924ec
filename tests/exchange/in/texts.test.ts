import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../core/exchange';
import { plainText } from '../../../core/model';
import { anAnnotation, aWholeClip } from '../samples';
import { read } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';

describe('bookmarks of a browser', () => {
  it('give folders as paths of tags, without the browser’s own, tags, times and notes', async () => {
    const { kind, items, lines } = await read(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1605171900" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="${ferry}?a=1&amp;b=2" ADD_DATE="1605171900" LAST_MODIFIED="1605171901000" ICON="data:image/png;base64,AAAA>" TAGS="sea,winter">Ferry &amp; &lt;boats&gt; &eacute;</A>
        <DD>First line<br>second &#x2014; line
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
        note: 'First line\nsecond — line',
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

  it('are read in the encoding that they state', async () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251"><DL><p><DT><A HREF="${ferry}">`;
    // "Паром" in windows-1251.
    const bytes = Buffer.concat([
      Buffer.from(text),
      Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]),
      Buffer.from('</A></DL>'),
    ]);
    const { items } = await read(new Uint8Array(bytes));
    expect(items).toMatchObject([{ headline: 'Паром' }]);
  });
});

describe("Pocket's page", () => {
  it('has what is unread and what is archived', async () => {
    const { kind, items, lines } =
      await read(`<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
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

describe("Instapaper's page", () => {
  it('has a list for each folder', async () => {
    const { kind, items } =
      await read(`<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body>
<h1>Unread</h1><ol><li><a href="${ferry}">Ferry</a></ol><h1>Islands</h1><ol><li><a href="https://osk.example/">Osk</a></ol></body></html>`);
    expect(kind).toBe('instapaper-html');
    expect(items).toMatchObject([
      { tags: [], isRead: false },
      { tags: ['Islands'], isRead: null },
    ]);
  });
});

describe('a list of addresses', () => {
  it('takes words beside an address as its title', async () => {
    const { kind, items, lines } = await read(
      [
        '# My list',
        '',
        ferry,
        '- [Osk Island](https://osk.example/a_(b))',
        'School closes – https://ostmark.example/school.',
        'See https://one.example/ and https://two.example/',
        'no address here',
        '<https://three.example/>',
      ].join('\r\n'),
    );
    expect(kind).toBe('addresses');
    expect(items.map(({ url, headline, note }) => [url, headline, note])).toEqual([
      [ferry, null, ''],
      ['https://osk.example/a_(b)', 'Osk Island', ''],
      ['https://ostmark.example/school', 'School closes', ''],
      ['https://one.example/', null, 'See and'],
      ['https://two.example/', null, ''],
      ['https://three.example/', null, ''],
    ]);
    expect(lines).toEqual(['no-web-address 7']);
  });

  it.each([
    [`My title (2020) ${ferry}`, 'My title (2020)'],
    [`My title (2020) - ${ferry}`, 'My title (2020)'],
    [`My title (${ferry})`, 'My title'],
    [`- [Video] My title: ${ferry}`, '[Video] My title'],
    [`- [My title (2020)](${ferry})`, 'My title (2020)'],
    [`* [Video [2]](${ferry}).`, 'Video [2]'],
    [`(My title) ${ferry}`, '(My title)'],
  ])('has its title whole: %s', async (line, headline) => {
    const { items } = await read(line);
    expect(items).toMatchObject([{ url: ferry, headline }]);
  });

  it.each([
    ['[Video] Ferry stops', '[Video] Ferry stops'],
    ['[1] Ferry stops:', '[1] Ferry stops'],
    ['[ ] Ferry stops', 'Ferry stops'],
    ['[2026-11-12] Ferry stops', '[2026-11-12] Ferry stops'],
    ['["Ferry" stops] Osk', '["Ferry" stops] Osk'],
    ['[[Ferry]] stops', '[[Ferry]] stops'],
    ['[Ferry stops', 'Ferry stops'],
  ])('may begin with %j, as JSON does', async (words, headline) => {
    const { kind, items, lines } = await read(`${words} ${ferry}\n[Audio] https://osk.example/\n`);
    expect([kind, lines]).toEqual(['addresses', []]);
    expect(items.map((item) => item.headline)).toEqual([headline, '[Audio]']);
  });

  it.each([
    '["https://osk.example/", "https://osk.example/2"]',
    '[{"address": "https://osk.example/"}, nothing',
    '{"a": "https://osk.example/", nothing',
  ])('is not what JSON of another kind has: %s', async (text) => {
    expect((await read(text)).kind).toBe('file-unknown');
  });

  it('may be numbered', async () => {
    const { items } = await read(`1. ${ferry}\n2) Boats: ${ferry}?b=1\n`);
    expect(items.map(({ headline }) => headline)).toEqual([null, 'Boats']);
  });

  it('may begin with a link in Markdown', async () => {
    const { kind, items } = await read(`[Ferry](${ferry})\n`);
    expect(kind).toBe('addresses');
    expect(items).toMatchObject([{ url: ferry, headline: 'Ferry' }]);
  });
});

describe('a note with front matter', () => {
  it('of Obsidian Web Clipper gives the page, its text, and its marks in their places', async () => {
    const { kind, items, lines } = await read(`---
title: "Ferry stops"
source: "${ferry}"
author:
  - "[[Ida Holm]]"
published: 2020-11-11
created: 2020-11-12
description: "It stops."
tags:
  - "clippings"
  - "sea/boats"
---
# Ferry stops

A boat came. The ==last **boat**== leaves \`a ==b== c\` on [Friday](/friday).

![Boats](/news/boats.jpg)

| a | b |
| - | - |
| 1 | ~~2~~ |

<iframe src="https://x.example"></iframe><p onclick="x()">From HTML</p>
`);
    expect(kind).toBe('clipper-note');
    expect(items).toMatchObject([
      {
        url: ferry,
        headline: 'Ferry stops',
        standfirst: 'It stops.',
        authors: ['Ida Holm'],
        tags: ['clippings', 'sea/boats'],
        savedAt: '2020-11-12T00:00:00.000Z',
        annotations: [
          {
            quote: {
              exact: 'last boat',
              prefix: 'Ferry stops\nA boat came. The ',
              suffix: ' leaves a ==b== c on Friday.\n\na\nb\n1\n2\nFrom HTML',
            },
          },
        ],
      },
    ]);
    const body = items[0]?.body;
    expect(body && plainText(body)).toBe(
      'A boat came. The last boat leaves a ==b== c on Friday.\n\na\tb\n\n1\t2\n\nFrom HTML',
    );
    expect(body?.children[1]).toMatchObject({
      type: 'figure',
      children: [{ url: 'https://www.haldencourier.example/news/boats.jpg', alt: 'Boats' }],
    });
    expect(lines).toEqual([]);
  });

  it('has no picture of which only a file beside it is known, and says so', async () => {
    const { items, lines } = await read(
      `---\nsource: ${ferry}\n---\nThe boat leaves.\n\n![Boat](pictures/boat.png)\n\n![Quay](/img/quay.png)\n\n> ![Pier](pier.png)\n>\n> Said Ida.\n`,
    );
    const body = JSON.stringify(items[0]?.body);
    expect(body).toContain('https://www.haldencourier.example/img/quay.png');
    expect(body).not.toMatch(/boat\.png|pier\.png/);
    expect(lines).toEqual(['picture-beside 1 pictures', 'picture-beside 1 pictures']);
  });

  it('may have its tags in one line', async () => {
    const { items, lines } = await read(
      `---\ntitle: Ferry\nsource: ${ferry}\ntags: clippings, slow news\n---\nThe boat leaves.\n`,
    );
    expect(items[0]?.tags).toEqual(['clippings', 'slow news']);
    expect(lines).toEqual([]);
  });

  it('has its address in a list', async () => {
    const { kind, items } = await read(
      `---\ntitle: Ferry\nsource:\n  - "${ferry}"\n  - https://osk.example/\n---\nText\n`,
    );
    expect(kind).toBe('clipper-note');
    expect(items.map(({ url }) => url)).toEqual([ferry]);
  });

  it('has links by name, and footnotes: those on marks are notes, others stay', async () => {
    const { items } = await read(`---
source: ${ferry}
---
The [boat][b] ==leaves==[^1] on Friday[^two]. ![A boat][b]

[b]: /boat
[^1]: When *exactly*?

    At noon.
[^two]: Or [later][b].
`);
    const [item] = items;
    expect(item?.annotations).toMatchObject([
      { quote: { exact: 'leaves' }, note: 'When *exactly*?\n\nAt noon.' },
    ]);
    expect(item?.body && plainText(item.body)).toBe(
      'The boat leaves on Friday[two]. A boat\n\n[two] Or later.',
    );
    const links = JSON.stringify(item?.body).match(/"url":"[^"]*"/g);
    expect(new Set(links)).toEqual(new Set([`"url":"https://www.haldencourier.example/boat"`]));
    expect(links).toHaveLength(3);
  });

  it("may have Logseq's properties", async () => {
    const { kind, items, lines } = await read(`title:: Ferry: the end
source:: ${ferry}
author:: Ada Mensah, Jo Ruiz
created:: 2026-11-12
tags:: sea islands, [[Boats]]
note:: Ask, twice

The ==boat==[^1] leaves.

[^1]: Which?
`);
    expect([kind, lines]).toEqual(['clipper-note', []]);
    expect(items).toMatchObject([
      {
        ...{ url: ferry, headline: 'Ferry: the end', authors: ['Ada Mensah', 'Jo Ruiz'] },
        ...{ tags: ['sea islands', 'Boats'], note: 'Ask, twice' },
        annotations: [{ quote: { exact: 'boat' }, note: 'Which?' }],
      },
    ]);
    const [body] = items.flatMap((item) => item.body ?? []);
    expect(body && plainText(body)).toBe('The boat leaves.');
  });

  it('of our own Markdown gives it back', async () => {
    const whole = aWholeClip({
      clip: { tags: ['sea/boats'], note: 'Ask *Ida*' },
      annotations: [anAnnotation('last boat')],
    });
    const { content } = toMarkdown(whole, 'text');
    const { items } = await read(content);
    expect(items).toMatchObject([
      {
        headline: whole.clip.summary.headline,
        tags: ['sea/boats'],
        note: 'Ask *Ida*',
        savedAt: whole.clip.clippedAt,
        annotations: [{ quote: { exact: 'last boat' } }],
      },
    ]);
    expect(items[0]?.body && plainText(items[0].body)).toBe('The last boat leaves on Friday.');
  });

  it.each([
    [
      'aliases beyond measure',
      'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
    ],
    ['no YAML', 'title: "open\n: x: ]['],
  ])('with %s says so', async (_, yaml) => {
    const { items, lines } = await read(`---\nsource: ${ferry}\n${yaml}\n---\nText\n`);
    expect(items).toMatchObject([{ url: ferry }]);
    expect(lines[0]).toBe('malformed 1 front matter');
  });

  it('that is nested deeper than the stack comes in as a link', async () => {
    const { items, lines } = await read(`---\nsource: ${ferry}\n---\n${'>'.repeat(20_000)} deep\n`);
    expect(items).toMatchObject([{ url: ferry, body: null }]);
    expect(lines).toEqual(['no-text 1']);
  });
});
