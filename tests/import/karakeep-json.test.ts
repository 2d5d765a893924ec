import { describe, expect, it } from 'vitest';
import { read } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const json = (value: unknown) => read(JSON.stringify(value));

describe('Karakeep', () => {
  it('gives lists as paths of tags, though they stand behind, and reports what has no page', async () => {
    const bookmark = {
      createdAt: 1605171900,
      title: 'Ferry',
      tags: ['sea'],
      note: 'Ask',
      archived: true,
    };
    const { kind, items, remarks, lines } = await json({
      bookmarks: [
        { ...bookmark, content: { type: 'link', url: ferry }, lists: ['b'] },
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
    expect(remarks[0]?.detail).toBe('Ask\n\nBuy rope');
  });

  it('has files and texts under the page that they are from', async () => {
    const createdAt = 1605171900;
    const pdf = {
      type: 'asset',
      assetType: 'pdf',
      assetId: 'x',
      fileName: 'a.pdf',
      sourceUrl: ferry,
    };
    const text = { type: 'text', text: 'Buy rope', sourceUrl: `${ferry}2` };
    const { items, lines } = await json({
      bookmarks: [
        { createdAt, content: pdf },
        { createdAt, title: 'Rope', note: 'Ask', content: text },
      ],
    });
    expect(items).toMatchObject([
      { url: ferry, headline: 'a.pdf', note: '' },
      { url: `${ferry}2`, headline: 'Rope', note: 'Ask\n\nBuy rope' },
    ]);
    expect(lines).toEqual([]);
  });
});
