import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const school = 'https://ostmark.example/school';
const json = (value: unknown) => readImport(JSON.stringify(value));
const time = '2026-11-12T17:20:00.000Z';

describe('importing Linkwarden JSON', () => {
  it('imports collections as tag paths, and pinned links as favourites', async () => {
    const { kind, items } = await json({
      name: 'Ida',
      username: 'ida',
      collections: [
        {
          id: 2,
          name: 'Islands',
          parentId: 1,
          links: [
            {
              id: 9,
              name: 'Ferry',
              url: ferry,
              description: 'Ask',
              tags: [{ id: 1, name: 'sea' }],
              createdAt: time,
            },
          ],
        },
        { id: 1, name: 'Travel', parentId: null, links: [] },
        { id: 3, name: 'Unorganized', links: [{ id: 10, name: 'School', url: school, tags: [] }] },
      ],
      pinnedLinks: [{ id: 10 }],
    });
    expect(kind).toBe('linkwarden');
    expect(items).toMatchObject([
      {
        headline: 'Ferry',
        note: 'Ask',
        tags: ['Travel/Islands', 'sea'],
        savedAt: time,
        isFavourite: false,
      },
      { headline: 'School', tags: [], isFavourite: true },
    ]);
  });
});
