import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';

describe('importing a list of addresses', () => {
  it('imports a JSON array, and reports values that are not addresses', async () => {
    const { kind, items, lines } = await readImport(
      JSON.stringify([ferry, 'file:///home/ida', 7, 'https://two.example/,b']),
    );
    expect(kind).toBe('addresses');
    expect(items.map(({ url }) => url)).toEqual([ferry, 'https://two.example/,b']);
    expect(lines).toEqual(['no-web-address 2', 'wrong-type 3']);
  });

  it('imports the text beside an address as its title', async () => {
    const { kind, items, lines } = await readImport(
      [
        '# My list',
        '',
        ferry,
        '- [Osk Island](https://osk.example/a_(b))',
        'School closes – https://ostmark.example/school.',
        'See https://one.example/ and https://two.example/',
        'no address here',
        '<https://three.example/>',
        'https://ida:secret@four.example/',
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
      ['https://four.example/', null, ''],
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
  ])('imports the whole title: %s', async (line, headline) => {
    const { items } = await readImport(line);
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
  ])('imports a list that starts like JSON: %j', async (start, headline) => {
    const { kind, items, lines } = await readImport(
      `${start} ${ferry}\n[Audio] https://osk.example/\n`,
    );
    expect([kind, lines]).toEqual(['addresses', []]);
    expect(items.map((item) => item.headline)).toEqual([headline, '[Audio]']);
  });

  it.each([
    ['["Ferry stops", "School closes: https://osk.example/"]', 'file-unknown'],
    ['[{"address": "https://osk.example/"}, nothing', 'file-damaged'],
    ['{"a": "https://osk.example/", nothing', 'file-damaged'],
  ])('recognises no list in other JSON: %s', async (text, failure) => {
    expect((await readImport(text)).kind).toBe(failure);
  });

  it('imports a numbered list', async () => {
    const { items } = await readImport(`1. ${ferry}\n2) Boats: ${ferry}?b=1\n`);
    expect(items.map(({ headline }) => headline)).toEqual([null, 'Boats']);
  });

  it('imports a list that starts with a Markdown link', async () => {
    const { kind, items } = await readImport(`[Ferry](${ferry})\n`);
    expect(kind).toBe('addresses');
    expect(items).toMatchObject([{ url: ferry, headline: 'Ferry' }]);
  });

  it.each([
    ['backup', '#!/bin/sh\ncurl https://a.example/one\nwget https://a.example/two\n'],
    ['backup.bat', 'curl https://a.example/one\ncurl https://a.example/two\n'],
    ['page.vue', 'https://a.example/one\nhttps://a.example/two\n'],
    ['note.md', '+++\ntitle = "Ferries"\n+++\nhttps://a.example/one\nhttps://a.example/two\n'],
  ])('recognises no list in code or a note: %s', async (name, text) => {
    expect((await readImport(text, name)).kind).not.toBe('addresses');
  });
});
