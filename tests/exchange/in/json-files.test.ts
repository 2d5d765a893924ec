import { describe, expect, it } from 'vitest';
import { toHypothesis, toWebAnnotations } from '../../../core/exchange';
import { anAnnotation, aWholeClip } from '../samples';
import { read } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const school = 'https://ostmark.example/school';
const json = (value: unknown) => read(JSON.stringify(value));
const time = '2026-11-12T17:20:00.000Z';
const whole = aWholeClip({
  annotations: [
    anAnnotation('The last boat', { note: 'Which?', tags: ['sea/boats'], colour: 'plum' }),
  ],
});

describe('Hypothesis', () => {
  it('gives back what was exported to it', async () => {
    const { kind, items, lines } = await read(toHypothesis([whole], time));
    expect(kind).toBe('hypothesis');
    expect(items).toMatchObject([
      {
        url: ferry,
        headline: 'Ferry to Osk Island stops for the winter',
        annotations: [
          {
            quote: { exact: 'The last boat', prefix: '', suffix: '' },
            note: 'Which?',
            tags: ['sea/boats'],
            createdAt: time,
          },
        ],
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('as rows of its API has page notes and replies, which become notes', async () => {
    const row = { created: '2020-11-12T09:05:00.123456+00:00', uri: ferry, tags: ['a'] };
    const target = (exact: string) => [
      {
        source: ferry,
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
        ],
      },
    ];
    const { kind, items, lines } = await json({
      total: 3,
      rows: [
        { ...row, id: '1', text: 'Mark', target: target('boat') },
        { ...row, id: '2', text: 'On the page', target: [{ source: ferry }] },
        { ...row, id: '3', text: 'Reply', references: ['1'], target: target('boat') },
      ],
    });
    expect(kind).toBe('hypothesis');
    expect(items).toMatchObject([
      {
        note: 'On the page\n\nReply',
        tags: ['a'],
        savedAt: '2020-11-12T09:05:00.123Z',
        annotations: [{ quote: { exact: 'boat', prefix: 'before ', suffix: ' after' } }],
      },
    ]);
    expect(items).toHaveLength(1);
    expect(lines).toEqual(['mark-without-words 2', 'mark-without-words 3']);
  });
});

describe('W3C annotations', () => {
  it('give back what was exported as them, colours too', async () => {
    const { kind, items, lines } = await read(toWebAnnotations([whole]));
    expect(kind).toBe('web-annotation');
    expect(items).toMatchObject([
      {
        url: ferry,
        annotations: [
          {
            quote: { exact: 'The last boat' },
            colour: 'plum',
            note: 'Which?',
            tags: ['sea/boats'],
            createdAt: time,
          },
        ],
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('may be one alone, a list or a page, with selectors that refine others', async () => {
    const one = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:x:1',
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: '<p>So &amp; so</p>', format: 'text/html' },
        'http://x/',
      ],
      target: {
        source: ferry,
        selector: {
          type: 'FragmentSelector',
          value: 'p1',
          refinedBy: { type: 'TextQuoteSelector', exact: 'boat' },
        },
      },
    };
    const page = { '@context': one['@context'], type: 'AnnotationPage', items: [one, one] };
    for (const file of [one, [one], page]) {
      const { kind, items, lines } = await json(file);
      expect(kind).toBe('web-annotation');
      const mark = { quote: { exact: 'boat' }, note: 'So & so\n\nhttp://x/' };
      expect(items[0]?.annotations[0]).toMatchObject(mark);
      expect(lines).toEqual([]);
    }
  });

  it('on a page without words are notes of it', async () => {
    const { items, lines } = await json([
      { type: 'Annotation', bodyValue: 'Good', target: `${ferry}#xywh=1` },
      { type: 'Annotation', bodyValue: 'Nowhere' },
    ]);
    expect(items).toMatchObject([{ url: ferry, note: 'Good', annotations: [] }]);
    expect(lines).toEqual(['mark-without-words 1', 'no-web-address 2 target']);
  });
});

describe('wallabag', () => {
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

  it('gives text, states, tags, and annotations with what stands around them', async () => {
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

  it('gives a link where it could not read the page', async () => {
    const content = "wallabag can't retrieve contents for this article. Please report it.";
    const { items, lines } = await json([{ ...entry, content, is_archived: 0, annotations: [] }]);
    expect(items).toMatchObject([{ body: null, isRead: false, isArchived: false }]);
    expect(lines).toEqual(['no-text 1 content']);
  });
});

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
    expect(remarks[0]?.detail).toBe('Buy rope · Ask');
  });
});

describe('Linkwarden', () => {
  it('gives collections as paths of tags and pinned links as favourites', async () => {
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

describe('highlights alone', () => {
  it('of Obsidian Web Clipper are read, of any of its versions', async () => {
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

  it('of Pocket are read', async () => {
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

describe('a JSON file', () => {
  const link = (title: string) => ({
    createdAt: 1605171900,
    title,
    tags: [],
    content: { type: 'link', url: ferry },
    note: null,
  });

  it('that was cut gives what stood before, and says so', async () => {
    const text = JSON.stringify({ bookmarks: [link('One'), link('Two')] });
    const { items, lines } = await read(text.slice(0, -40));
    expect(items.map(({ headline }) => headline)).toEqual(['One']);
    expect(lines).toEqual(['cut-off 1 bookmarks']);
  });

  it('with names that are those of objects changes none', async () => {
    const text = `{"bookmarks":[{"createdAt":1605171900,"__proto__":{"isRead":true,"polluted":1},"constructor":{"prototype":{}},"title":"One","tags":["__proto__"],"content":{"type":"link","url":"${ferry}"},"note":null}],"__proto__":[1]}`;
    const { items, lines } = await read(text);
    expect(items).toMatchObject([{ headline: 'One', tags: ['__proto__'] }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(lines).toEqual(['field-not-kept __proto__ ×2', 'field-not-kept constructor']);
  });

  it('with values of other types gives the rest, and says which', async () => {
    const { items, lines } = await json({
      bookmarks: [
        link('One'),
        {
          createdAt: 'soon',
          title: { a: 1 },
          tags: ['x', 7, { y: 1 }],
          content: { type: 'link', url: ferry },
          note: ['n'],
          archived: 'perhaps',
        },
        'text',
        null,
      ],
    });
    expect(items).toMatchObject([
      { headline: 'One' },
      { headline: null, tags: ['x', '7'], note: '' },
    ]);
    expect(lines).toEqual([
      'wrong-type 2 tags',
      'wrong-type 2 title',
      'wrong-type 2 note',
      'no-time 2 createdAt',
      'wrong-type 2 archived',
      'wrong-type 3 bookmarks',
      'wrong-type 4 bookmarks',
    ]);
  });

  it('that is nested without a bottom leaves that record out', async () => {
    const deep = `{"createdAt":1,"content":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const { items, lines } = await read(
      `{"bookmarks":[${JSON.stringify(link('One'))},${deep},${JSON.stringify(link('Two'))}]}`,
    );
    expect(items.map(({ headline }) => headline)).toEqual(['One', 'Two']);
    expect(lines).toEqual(['too-large 2 bookmarks']);
  });

  it.each([
    ['of another program', '{"a": [1, 2], "b": "c"}'],
    ['with nothing in it', '[]'],
    ['that is none', '{nothing'],
  ])('%s is not known', async (_, text) => {
    expect((await read(text)).kind).toBe('file-unknown');
  });
});
