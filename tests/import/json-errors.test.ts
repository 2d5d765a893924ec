import { describe, expect, it } from 'vitest';
import { aZip, readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const json = (value: unknown) => readImport(JSON.stringify(value));

describe('a JSON file', () => {
  const link = (title: string) => ({
    createdAt: 1605171900,
    title,
    tags: [],
    content: { type: 'link', url: ferry },
    note: null,
  });

  it('that is truncated returns the records before the cut, and reports it', async () => {
    const text = JSON.stringify({ bookmarks: [link('One'), link('Two')] });
    const { items, lines } = await readImport(text.slice(0, -40));
    expect(items.map(({ headline }) => headline)).toEqual(['One']);
    expect(lines).toEqual(['cut-off 1 bookmarks']);
  });

  it('with keys such as __proto__ does not change any prototype', async () => {
    const text = `{"bookmarks":[{"createdAt":1605171900,"__proto__":{"isRead":true,"polluted":1},"constructor":{"prototype":{}},"title":"One","tags":["__proto__"],"content":{"type":"link","url":"${ferry}"},"note":null}],"__proto__":[1]}`;
    const { items, lines } = await readImport(text);
    expect(items).toMatchObject([{ headline: 'One', tags: ['__proto__'] }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(lines).toEqual(['field-not-kept __proto__ ×2', 'field-not-kept constructor']);
  });

  it('with values of wrong types returns the other values, and reports them', async () => {
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

  it('with a record that is nested too deeply skips that record', async () => {
    const deep = `{"createdAt":1,"content":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const { items, lines } = await readImport(
      `{"bookmarks":[${JSON.stringify(link('One'))},${deep},${JSON.stringify(link('Two'))}]}`,
    );
    expect(items.map(({ headline }) => headline)).toEqual(['One', 'Two']);
    expect(lines).toEqual(['too-large 2 bookmarks']);
  });

  it.each([
    ['of another program', '{"a": [1, 2], "b": "c"}'],
    ['with nothing in it', '[]'],
    ['that is malformed', '{nothing'],
  ])('%s is not recognised', async (_, text) => {
    expect((await readImport(text)).kind).toBe('file-unknown');
  });
});

describe('a Pressmark file', () => {
  const head = { format: 'pressmark', version: 1, exportedAt: '2026-11-12T09:00:00.000Z' };

  it.each([
    ['without clips', head],
    ['with clips that are not a list', { ...head, clips: { a: [1] } }],
    ['with null as clips', { ...head, clips: null }],
    ['with its list under another name', { ...head, Clips: [] }],
    ['with its list in a nested object', { ...head, library: { clips: [] } }],
  ])('%s is not read as an empty library', async (_, file) => {
    const { kind, detail } = await json(file);
    expect([kind, detail]).toEqual(['file-without-clips', 'clips']);
    const zipped = await readImport(aZip({ 'a.json': JSON.stringify(file) }));
    expect(zipped.lines).toContain('file-missing clips');
  });

  it('with a version that is not a number is damaged', async () => {
    expect((await json({ ...head, version: 'one', clips: [] })).kind).toBe('file-damaged');
  });

  it('that is truncated before its list is not read as an empty library', async () => {
    expect((await readImport(JSON.stringify(head).slice(0, -1))).kind).toBe('file-without-clips');
  });

  it('with an empty list is read as an empty library', async () => {
    for (const file of [
      { ...head, clips: [] },
      { clips: [], ...head },
    ]) {
      expect(await json(file)).toMatchObject({ kind: 'pressmark', parts: [] });
    }
  });
});
