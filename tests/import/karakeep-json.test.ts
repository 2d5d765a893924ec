import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferryUrl = 'https://www.haldencourier.example/news/osk-ferry';
const importJson = (value: unknown) => readImport(JSON.stringify(value));

describe('importing Karakeep JSON', () => {
  it('imports lists as tag paths, and reports bookmarks without an address', async () => {
    const bookmark = {
      createdAt: 1605171900,
      title: 'Ferry',
      tags: ['sea'],
      note: 'Ask',
      archived: true,
    };
    const { kind, items, remarks, lines } = await importJson({
      bookmarks: [
        { ...bookmark, content: { type: 'link', url: ferryUrl }, lists: ['b'] },
        { ...bookmark, title: null, content: { type: 'text', text: 'Buy rope' } },
        { ...bookmark, content: null },
      ],
      lists: [
        { id: 'a', name: 'Travel', parentId: null },
        { id: 'b', name: 'Islands', parentId: 'a' },
      ],
    });
    expect(kind).toBe('karakeep');
    expect(items).toMatchObject([
      {
        headline: 'Ferry',
        note: 'Ask',
        tags: ['Travel/Islands', 'sea'],
        isArchived: true,
        savedAt: '2020-11-12T09:05:00.000Z',
      },
    ]);
    expect(lines).toEqual(['no-web-address 2', 'no-web-address 3']);
    expect(remarks[0]?.detail).toBe('Ask\n\nBuy rope · sea');
  });

  it('imports file and text bookmarks under their source page', async () => {
    const createdAt = 1605171900;
    const pdf = {
      type: 'asset',
      assetType: 'pdf',
      assetId: 'x',
      fileName: 'a.pdf',
      sourceUrl: ferryUrl,
    };
    const text = { type: 'text', text: 'Buy rope', sourceUrl: `${ferryUrl}2` };
    const { items, lines } = await importJson({
      bookmarks: [
        { createdAt, content: pdf },
        { createdAt, title: 'Rope', note: 'Ask', content: text },
      ],
    });
    expect(items).toMatchObject([
      { url: ferryUrl, headline: 'a.pdf', note: '' },
      { url: `${ferryUrl}2`, headline: 'Rope', note: 'Ask\n\nBuy rope' },
    ]);
    expect(lines).toEqual([]);
  });
});
