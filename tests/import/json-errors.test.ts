import { describe, expect, it } from 'vitest';
import { makeZip, readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const json = (value: unknown) => readImport(JSON.stringify(value));

describe('importing a malformed JSON file', () => {
  const link = (title: string) => ({
    createdAt: 1605171900,
    title,
    tags: [],
    content: { type: 'link', url: ferry },
    note: null,
  });

  it('returns the records before the end of a truncated file, and reports it', async () => {
    const text = JSON.stringify({ bookmarks: [link('One'), link('Two')] });
    const { items, lines } = await readImport(text.slice(0, -40));
    expect(items.map(({ headline }) => headline)).toEqual(['One']);
    expect(lines).toEqual(['cut-off 1 bookmarks']);
  });

  it('changes no prototype if a key is __proto__', async () => {
    const text = `{"bookmarks":[{"createdAt":1605171900,"__proto__":{"isRead":true,"polluted":1},"constructor":{"prototype":{}},"title":"One","tags":["__proto__"],"content":{"type":"link","url":"${ferry}"},"note":null}],"__proto__":[1]}`;
    const { items, lines } = await readImport(text);
    expect(items).toMatchObject([{ headline: 'One', tags: ['__proto__'] }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(lines).toEqual(['field-not-kept __proto__ ×2', 'field-not-kept constructor']);
  });

  it('skips and reports values of wrong types', async () => {
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
      'wrong-type 2 note',
      'wrong-type 2 tags',
      'wrong-type 2 title',
      'no-time 2 createdAt',
      'wrong-type 2 archived',
      'wrong-type 3 bookmarks',
      'wrong-type 4 bookmarks',
    ]);
  });

  it('skips and reports a record that is nested too deeply', async () => {
    const deep = `{"createdAt":1,"content":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const { items, lines } = await readImport(
      `{"bookmarks":[${JSON.stringify(link('One'))},${deep},${JSON.stringify(link('Two'))}]}`,
    );
    expect(items.map(({ headline }) => headline)).toEqual(['One', 'Two']);
    expect(lines).toEqual(['too-large 2 bookmarks']);
  });

  it.each([
    ['of another program', '{"a": [1, 2], "b": "c"}'],
    ['with an empty list', '[]'],
    ['that is malformed', '{nothing'],
  ])('does not recognise a file %s', async (_, text) => {
    expect((await readImport(text)).kind).toBe('file-unknown');
  });
});

describe('importing an incomplete Pressmark file', () => {
  const head = { format: 'pressmark', version: 1, exportedAt: '2026-11-12T09:00:00.000Z' };

  it.each([
    ['without clips', head],
    ['with clips that are not a list', { ...head, clips: { a: [1] } }],
    ['with null as clips', { ...head, clips: null }],
    ['with a misspelt list', { ...head, Clips: [] }],
    ['with a nested list', { ...head, library: { clips: [] } }],
  ])('rejects a file %s', async (_, file) => {
    const { kind, detail } = await json(file);
    expect([kind, detail]).toEqual(['file-without-clips', { kind: 'internal', reason: 'clips' }]);
    const zipped = await readImport(makeZip({ 'a.json': JSON.stringify(file) }));
    expect(zipped.lines).toContain('file-missing clips');
  });

  it('rejects a version that is not a number', async () => {
    expect((await json({ ...head, version: 'one', clips: [] })).kind).toBe('file-damaged');
  });

  it('rejects a file that is truncated before its list', async () => {
    expect((await readImport(JSON.stringify(head).slice(0, -1))).kind).toBe('file-without-clips');
  });

  it('accepts an empty list as an empty library', async () => {
    for (const file of [
      { ...head, clips: [] },
      { clips: [], ...head },
    ]) {
      expect(await json(file)).toMatchObject({ kind: 'pressmark', parts: [] });
    }
  });
});
