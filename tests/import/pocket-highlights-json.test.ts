import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const json = (value: unknown) => readImport(JSON.stringify(value));

describe('importing Pocket highlights', () => {
  it('imports quotes with their times', async () => {
    const { kind, items } = await json([
      {
        url: ferry,
        title: 'Ferry',
        highlights: [{ quote: 'The last boat', created_at: 1605171900 }],
      },
    ]);
    expect(kind).toBe('pocket-highlights');
    expect(items).toMatchObject([
      {
        annotations: [{ quote: { exact: 'The last boat' }, createdAt: '2020-11-12T09:05:00.000Z' }],
      },
    ]);
  });
});
