import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const link = '([View Highlight](https://read.readwise.example/read/1))';

describe('importing notes of Readwise’s plugins', () => {
  it.each([
    [
      'Obsidian',
      `# Ferry stops

![rw-book-cover](https://assets.example/1.png)

## Metadata
- Author: [[Ida Holm]] and [[Jo Ruiz]]
- Full Title: Ferry stops
- Category: #articles
- Document Tags: #boats #[[north sea]]
- URL: ${ferry}

## Highlights
- The **last** boat leaves ${link}
    - Tags: [[winter]] [[osk]]
    - Note: *Which* one?
      Ask Ida.
## New highlights added 3 November 2026 at 10:00
- all winter ${link}
`,
    ],
    [
      'Logseq',
      `- Author:: [[Ida Holm]] and [[Jo Ruiz]]
- Full Title:: Ferry stops
- Category:: #articles
- Document Tags:: #boats #[[north sea]]
- URL:: ${ferry}
- ### Highlights first synced by #Readwise [[November 3rd, 2026]]
    - The **last** boat leaves ${link}
        - **Tags**:: #winter #osk
        - **Note**: *Which* one?
          Ask Ida.
    - all winter ${link}
`,
    ],
  ])('imports page, quotes, notes and tags from %s', async (_, note) => {
    const { kind, items, lines } = await readImport(note);
    expect([kind, lines]).toEqual(['readwise', []]);
    expect(items).toMatchObject([
      {
        ...{ url: ferry, headline: 'Ferry stops', authors: ['Ida Holm', 'Jo Ruiz'] },
        ...{ tags: ['boats', 'north sea'], note: '', savedAt: null },
        annotations: [
          {
            quote: { exact: 'The last boat leaves' },
            note: expect.stringMatching(/^\*Which\* one\?\n\s*Ask Ida\.$/),
            tags: ['winter', 'osk'],
          },
          { quote: { exact: 'all winter' }, note: '', tags: [] },
        ],
      },
    ]);
  });

  it('imports a book as a work, with locations, and keeps what the user wrote', async () => {
    const { items, lines } = await readImport(
      `# The Slow Book

## Metadata
- Author: [[Ida Holm]]
- Full Title: The Slow Book
- Category: #books
- Summary: A book.

My own thoughts.

## Highlights
- A line ([Location 12](https://readwise.example/to_kindle?a=1))

## To do
- ask *Jo*
`,
    );
    expect(items).toMatchObject([
      {
        ...{ url: null, headline: 'The Slow Book', authors: ['Ida Holm'] },
        note: 'My own thoughts.\n\n## To do\n\nask *Jo*',
        annotations: [{ quote: { exact: 'A line' }, location: { type: 'location', value: '12' } }],
      },
    ]);
    expect(lines).toEqual(['field-not-kept Summary']);
  });

  it('does not take the site for the author', async () => {
    const { items } = await readImport(
      `- Author:: [[haldencourier.example]]\n- Full Title:: Ferry\n- Category:: #articles\n- URL:: ${ferry}\n`,
    );
    expect(items).toMatchObject([{ url: ferry, authors: [] }]);
  });
});

it('imports a note of Omnivore’s plugin, with its text and highlights', async () => {
  const { kind, items, lines } = await readImport(
    `---
id: 7f
title: Ferry stops
author: Ida Holm
tags:
  - boats
date_saved: 2026-11-12 17:20:00
---

# Ferry stops
#Omnivore

[Read on Omnivore](https://omnivore.example/me/7f)
[Read Original](${ferry}?a=(1))

The last boat [leaves](https:&#x2F;&#x2F;osk.example&#x2F;times).

## Highlights

> The last boat [⤴️](https://omnivore.example/me/7f#1)  #sea #north sea

Which?

> leaves [⤴️](https://omnivore.example/me/7f#2)
`,
  );
  expect([kind, lines]).toEqual(['omnivore', []]);
  expect(items).toMatchObject([
    {
      ...{ url: `${ferry}?a=(1)`, headline: 'Ferry stops', authors: ['Ida Holm'] },
      ...{ tags: ['boats'], savedAt: '2026-11-12T17:20:00.000Z' },
      body: {
        children: [
          {
            type: 'paragraph',
            children: [
              { value: 'The last boat ' },
              { type: 'link', url: 'https://osk.example/times' },
              { value: '.' },
            ],
          },
        ],
      },
      annotations: [
        { quote: { exact: 'The last boat' }, note: 'Which?', tags: ['sea', 'north sea'] },
        { quote: { exact: 'leaves' }, note: '', tags: [] },
      ],
    },
  ]);
});
