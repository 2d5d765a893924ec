import { describe, expect, it } from 'vitest';
import { toWholeClip } from '../../core/import';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const json = (value: unknown) => readImport(JSON.stringify(value));

describe('importing wallabag JSON', () => {
  const entry = {
    id: 1,
    title: 'Ferry stops',
    url: ferry,
    is_archived: 1,
    is_starred: 1,
    tags: ['boats', 'sea'],
    content:
      '<p>One boat came.</p><p>The <b>boat</b> leaves.</p><script>alert(1)</script><img src="/a.jpg" onerror="x()">',
    created_at: '2020-11-12T10:05:00+0100',
    published_at: '2020-11-11T08:00:00+01:00',
    published_by: ['Ida Holm'],
    language: 'en_GB',
    annotations: [
      {
        text: 'Which?',
        quote: 'boat',
        created_at: '2020-11-12T10:06:00+0100',
        ranges: [{ start: '/p[2]', startOffset: '4', end: '/p[2]', endOffset: '8' }],
      },
    ],
  };

  it('imports the times of archiving and marking as favourite', async () => {
    const { items, lines } = await json([
      {
        ...entry,
        updated_at: '2022-01-01T08:00:00+00:00',
        archived_at: '2021-02-03T08:00:00+00:00',
        starred_at: '2021-04-05T08:00:00+00:00',
      },
    ]);
    const [item] = items;
    if (item === undefined) throw new Error('expected one page');
    const { clip } = toWholeClip(item, '2026-11-13T08:00:00.000Z');
    expect([clip.archivedAt, clip.favouriteAt, clip.readAt]).toEqual([
      '2021-02-03T08:00:00.000Z',
      '2021-04-05T08:00:00.000Z',
      '2021-02-03T08:00:00.000Z',
    ]);
    expect(lines).toEqual([]);
  });

  it('imports text, states, tags, and annotations with context', async () => {
    const { kind, items, lines } = await json([entry]);
    expect(kind).toBe('wallabag');
    expect(items).toMatchObject([
      {
        headline: 'Ferry stops',
        authors: ['Ida Holm'],
        language: 'en-GB',
        publishedAt: '2020-11-11T08:00:00+01:00',
        savedAt: '2020-11-12T09:05:00.000Z',
        tags: ['boats', 'sea'],
        isRead: true,
        isArchived: true,
        isFavourite: true,
        annotations: [
          {
            quote: { exact: 'boat', prefix: 'One boat came.The ', suffix: ' leaves.alert(1)' },
            note: 'Which?',
          },
        ],
      },
    ]);
    expect(items[0]?.body?.children).toMatchObject([
      { type: 'paragraph' },
      { type: 'paragraph' },
      {
        type: 'figure',
        children: [{ url: 'https://www.haldencourier.example/a.jpg' }],
      },
    ]);
    expect(JSON.stringify(items[0]?.body)).not.toContain('alert');
    expect(lines).toEqual([]);
  });

  it('imports a link if wallabag could not read the page', async () => {
    const content = "wallabag can't retrieve contents for this article. Please report it.";
    const { items, lines } = await json([{ ...entry, content, is_archived: 0, annotations: [] }]);
    expect(items).toMatchObject([{ body: null, isRead: false, isArchived: false }]);
    expect(lines).toEqual(['no-text 1 content']);
  });
});
