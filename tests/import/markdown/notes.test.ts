import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../core/export';
import { plainText } from '../../../core/text';
import { makeAnnotation, makeWholeClip } from '../../export/samples';
import { readImport } from '../read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';

describe('importing a note with front matter', () => {
  it('imports text and located highlights from Obsidian Web Clipper', async () => {
    const { kind, items, lines } = await readImport(`---
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

  it('omits and reports images in separate files', async () => {
    const { items, lines } = await readImport(
      `---\nsource: ${ferry}\n---\nThe boat leaves.\n\n![Boat](pictures/boat.png)\n\n![Quay](/img/quay.png)\n\n> ![Pier](pier.png)\n>\n> Said Ida.\n`,
    );
    const body = JSON.stringify(items[0]?.body);
    expect(body).toContain('https://www.haldencourier.example/img/quay.png');
    expect(body).not.toMatch(/boat\.png|pier\.png/);
    expect(lines).toEqual(['picture-beside 1', 'picture-beside 1']);
  });

  it('imports tags on one line', async () => {
    const { items, lines } = await readImport(
      `---\ntitle: Ferry\nsource: ${ferry}\ntags: clippings, slow news\n---\nThe boat leaves.\n`,
    );
    expect(items[0]?.tags).toEqual(['clippings', 'slow news']);
    expect(lines).toEqual([]);
  });

  it('imports the first address of a list', async () => {
    const { kind, items } = await readImport(
      `---\ntitle: Ferry\nsource:\n  - "${ferry}"\n  - https://osk.example/\n---\nText\n`,
    );
    expect(kind).toBe('clipper-note');
    expect(items.map(({ url }) => url)).toEqual([ferry]);
  });

  it('resolves reference links, and imports only footnotes of highlights as notes', async () => {
    const { items } = await readImport(`---
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

  it('imports Logseq properties', async () => {
    const { kind, items, lines } = await readImport(`title:: Ferry: the end
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

  it('round-trips our own export', async () => {
    const whole = makeWholeClip({
      clip: { tags: ['sea/boats'], note: 'Ask *Ida*' },
      annotations: [makeAnnotation('last boat')],
    });
    const { content } = toMarkdown(whole, 'text');
    const { items } = await readImport(content);
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

  it('round-trips our own export of a standfirst with two spaces', async () => {
    const standfirst = 'It stops  for the winter.';
    const whole = makeWholeClip({ article: { standfirst } });
    const { items } = await readImport(toMarkdown(whole, 'text').content);
    expect(items[0]?.standfirst).toBe('It stops for the winter.');
    expect(items[0]?.body && plainText(items[0].body)).toBe('The last boat leaves on Friday.');
  });

  it.each([
    [
      'too many aliases',
      'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
    ],
    ['invalid YAML', 'title: "open\n: x: ]['],
  ])('imports a note with %s, and reports it', async (_, yaml) => {
    const { items, lines } = await readImport(`---\nsource: ${ferry}\n${yaml}\n---\nText\n`);
    expect(items).toMatchObject([{ url: ferry }]);
    expect(lines[0]).toBe('malformed 1');
  });

  it('imports a note that is nested deeper than the stack as a link', async () => {
    const { items, lines } = await readImport(
      `---\nsource: ${ferry}\n---\n${'>'.repeat(20_000)} deep\n`,
    );
    expect(items).toMatchObject([{ url: ferry, body: null }]);
    expect(lines).toEqual(['no-text 1']);
  });
});
