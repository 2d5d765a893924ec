import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importKinds } from '../../core/import';
import { cleanTagName, tagKey } from '../../core/model';
import { scaleRuns } from '../runs';
import { readImport } from './read-import';
import { makeSampleFiles } from './sample-files';

const files = await makeSampleFiles();
const isZip = (bytes?: Uint8Array) => bytes?.[0] === 0x50 && bytes[1] === 0x4b;

/** Changes as made by faulty disks, editors and attackers. */
const arbitraryMutation = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'drop', 'repeat', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc
      .constantFrom(
        '"',
        ',',
        '\n',
        '\r',
        '{',
        '}',
        '[',
        ']',
        ':',
        '<',
        '>',
        '&#0;',
        '==',
        '\\',
        '\0',
        '\ufeff',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});
type Mutation = typeof arbitraryMutation extends fc.Arbitrary<infer Value> ? Value : never;

function applyMutation(
  bytes: Uint8Array,
  { kind, at, length, bytes: inserted }: Mutation,
): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const before = bytes.slice(0, start);
  const after = bytes.slice(start);
  const concat = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
  switch (kind) {
    case 'cut':
      return before;
    case 'drop':
      return concat(before, bytes.slice(start + length));
    case 'repeat':
      return concat(before, bytes.slice(start, start + length), after);
    case 'insert':
      return concat(before, inserted, after);
    default:
      return concat(before, inserted, bytes.slice(start + inserted.length));
  }
}

/** Imports a file and checks that the result can be stored. */
async function readAndCheck(bytes: Uint8Array) {
  const result = await readImport(bytes);
  for (const item of result.items) {
    expect(new URL(item.url ?? 'https://none.example/').protocol).toMatch(/^https?:$/);
    for (const tag of [...item.tags, ...item.annotations.flatMap(({ tags }) => tags)]) {
      expect(cleanTagName(tag)).toBe(tag);
    }
    for (const time of [item.savedAt, item.updatedAt]) {
      if (time !== null) expect(new Date(time).toISOString()).toBe(time);
    }
    for (const { quote } of item.annotations) expect(quote.exact.trim()).not.toBe('');
  }
  return result;
}

describe('importing any file', () => {
  it('recognises every kind of file by its content', async () => {
    const kinds: string[] = [];
    for (const [kind, bytes] of Object.entries(files)) {
      const result = await readAndCheck(bytes);
      expect([kind, result.kind, result.items.length + result.wholes.length > 0]).toEqual([
        kind,
        kind,
        true,
      ]);
      kinds.push(kind);
    }
    expect([...kinds, 'folder'].sort()).toEqual([...importKinds].sort());
  });

  it.each(Object.keys(files).filter((kind) => !isZip(files[kind])))(
    'imports the same from %s in UTF-16 of either byte order',
    async (kind) => {
      const bytes = files[kind] ?? new Uint8Array();
      const utf16 = Buffer.from(`\ufeff${Buffer.from(bytes).toString()}`, 'utf16le');
      const expected = await readImport(bytes);
      for (const encoded of [utf16, Buffer.from(utf16).swap16()]) {
        const result = await readImport(new Uint8Array(encoded));
        expect(result.kind).toBe(kind);
        expect([result.items, result.wholes, result.lines]).toEqual([
          expected.items,
          expected.wholes,
          expected.lines,
        ]);
      }
    },
  );

  it('imports or rejects any bytes without an exception', async () => {
    const starts = [
      '',
      'PK\u0003\u0004',
      '{',
      '[',
      '[{',
      '<',
      '---\nurl: https://x.example\n---\n',
      'url,tags\n',
      'http://',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .string({ unit: 'binary', maxLength: 200 })
            .map((text) => new TextEncoder().encode(text)),
        ),
        async (start, bytes) => {
          await readAndCheck(new Uint8Array(Buffer.concat([Buffer.from(start), bytes])));
        },
      ),
      { numRuns: scaleRuns(500) },
    );
  });

  it.each(Object.keys(files))('imports or rejects %s with random changes', async (kind) => {
    const bytes = files[kind] ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryMutation, { minLength: 1, maxLength: 4 }),
        async (mutations) => {
          await readAndCheck(mutations.reduce(applyMutation, bytes));
        },
      ),
      { numRuns: scaleRuns(60) },
    );
  });
});

describe('importing tags and notes', () => {
  const record = fc.record({
    tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 4 }),
    note: fc.string({ unit: 'grapheme', maxLength: 60 }),
  });
  const makeUrl = (index: number) => `https://osk.example/${index}`;
  const quoteCsv = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const escapeHtml = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  /** Checks that each tag is imported or reported, and that notes are the same. */
  async function expectKeptOrReported(
    file: string,
    records: readonly { readonly tags: readonly string[]; readonly note: string }[],
    isSame: (imported: string, original: string) => boolean,
  ) {
    const { items, remarks } = await readImport(file);
    for (const [index, { tags, note }] of records.entries()) {
      const item = items.find((candidate) => candidate.url === makeUrl(index));
      expect(item).toBeDefined();
      expect(isSame(item?.note ?? '', note)).toBe(true);
      const keys = new Set(item?.tags.map(tagKey));
      const rowRemarks = remarks.filter(({ place }) => place.row === index + 1);
      for (const tag of tags) {
        if (tag.trim() === '' || keys.has(tagKey(tag))) continue;
        expect(rowRemarks.map(({ code }) => code)).toContain('no-tag');
      }
    }
  }

  it('imports or reports all of them in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
        const bookmarks = records.map(({ tags, note }, index) => {
          const content = { type: 'link', url: makeUrl(index) };
          return { createdAt: 1605171900, title: null, tags, note, content };
        });
        const text = JSON.stringify({ bookmarks });
        await expectKeptOrReported(
          text,
          records,
          (imported, original) => imported === original.trim(),
        );
      }),
      { numRuns: scaleRuns(200) },
    );
  });

  it('imports or reports all of them in CSV', async () => {
    const withoutCommas = record.map(({ tags, note }) => ({
      tags: tags.map((tag) => tag.replaceAll(',', '')),
      note,
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(withoutCommas, { minLength: 1, maxLength: 5 }), async (records) => {
        const lines = records.map(
          ({ tags, note }, index) =>
            `${makeUrl(index)},,${quoteCsv(tags.join(','))},${quoteCsv(note)},`,
        );
        const text = `url,folder,tags,note,excerpt\r\n${lines.join('\r\n')}\r\n`;
        await expectKeptOrReported(
          text,
          records,
          (imported, original) => imported === original.trim(),
        );
      }),
      { numRuns: scaleRuns(200) },
    );
  });

  it('imports or reports all of them in browser bookmarks', async () => {
    const withoutCommas = record.map(({ tags, note }) => ({
      tags: tags.map((tag) => tag.replaceAll(',', '')),
      note,
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(withoutCommas, { minLength: 1, maxLength: 5 }), async (records) => {
        const links = records.map(
          ({ tags, note }, index) =>
            `<DT><A HREF="${makeUrl(index)}" TAGS="${escapeHtml(tags.join(','))}">T</A>\n<DD>${escapeHtml(note)}\n`,
        );
        const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>${links.join('')}</DL>`;
        await expectKeptOrReported(
          text,
          records,
          (imported, original) => imported === original.trim(),
        );
      }),
      { numRuns: scaleRuns(200) },
    );
  });
});
