import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const school = 'https://ostmark.example/school';
const json = (value: unknown) => readImport(JSON.stringify(value));
const time = '2026-11-12T17:20:00.000Z';

describe('importing highlights of Obsidian Web Clipper', () => {
  it('imports the formats of all versions', async () => {
    const { kind, items } = await json([
      {
        url: ferry,
        title: 'Ferry',
        highlights: [{ text: '<p>The <b>last</b> boat</p>', timestamp: time, notes: ['Which?'] }],
      },
      {
        url: school,
        highlights: [
          {
            id: '1',
            type: 'text',
            content: 'plain < words',
            xpath: '/p',
            startOffset: 0,
            endOffset: 5,
          },
        ],
      },
    ]);
    expect(kind).toBe('clipper-highlights');
    expect(items).toMatchObject([
      {
        headline: 'Ferry',
        savedAt: time,
        annotations: [{ quote: { exact: 'The last boat' }, note: 'Which?', createdAt: time }],
      },
      { annotations: [{ quote: { exact: 'plain < words' } }] },
    ]);
  });
});
