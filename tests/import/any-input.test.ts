import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importKinds } from '../../core/import';
import { cleanTagName, tagKey } from '../../core/model';
import { scaleRuns } from '../runs';
import { goodFiles } from './good-files';
import { readImport } from './read-import';

const files = await goodFiles();
const isZip = (bytes?: Uint8Array) => bytes?.[0] === 0x50 && bytes[1] === 0x4b;

/** Changes to bytes as disks, editors and attackers make them. */
const mutation = fc.record({
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
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(bytes: Uint8Array, { kind, at, length, bytes: other }: Mutation): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const before = bytes.slice(0, start);
  const after = bytes.slice(start);
  const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
  switch (kind) {
    case 'cut':
      return before;
    case 'drop':
      return joined(before, bytes.slice(start + length));
    case 'repeat':
      return joined(before, bytes.slice(start, start + length), after);
    case 'insert':
      return joined(before, other, after);
    default:
      return joined(before, other, bytes.slice(start + other.length));
  }
}

/** Reads a file and checks that the result can be stored, which later steps rely on. */
async function readAndCheck(bytes: Uint8Array) {
  const all = await readImport(bytes);
  for (const item of all.items) {
    expect(new URL(item.url ?? 'https://none.example/').protocol).toMatch(/^https?:$/);
    for (const tag of [...item.tags, ...item.annotations.flatMap(({ tags }) => tags)]) {
      expect(cleanTagName(tag)).toBe(tag);
    }
    for (const time of [item.savedAt, item.updatedAt]) {
      if (time !== null) expect(new Date(time).toISOString()).toBe(time);
    }
    for (const { quote } of item.annotations) expect(quote.exact.trim()).not.toBe('');
  }
  return all;
}

describe('any file', () => {
  it('is recognised by its content, for every kind', async () => {
    const known: string[] = [];
    for (const [kind, bytes] of Object.entries(files)) {
      const all = await readAndCheck(bytes);
      expect([kind, all.kind, all.items.length + all.wholes.length > 0]).toEqual([
        kind,
        kind,
        true,
      ]);
      known.push(kind);
    }
    expect([...known, 'folder'].sort()).toEqual([...importKinds].sort());
  });

  it.each(Object.keys(files).filter((kind) => !isZip(files[kind])))(
    'of the kind %s reads the same in UTF-16 of either byte order',
    async (kind) => {
      const bytes = files[kind] ?? new Uint8Array();
      const utf16 = Buffer.from(`\ufeff${Buffer.from(bytes).toString()}`, 'utf16le');
      const expected = await readImport(bytes);
      for (const one of [utf16, Buffer.from(utf16).swap16()]) {
        const all = await readImport(new Uint8Array(one));
        expect(all.kind).toBe(kind);
        expect([all.items, all.wholes, all.lines]).toEqual([
          expected.items,
          expected.wholes,
          expected.lines,
        ]);
      }
    },
  );

  it('of any bytes is read or rejected, without an exception', async () => {
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

  it.each(Object.keys(files))(
    'of the kind %s with random changes is read or rejected',
    async (kind) => {
      const bytes = files[kind] ?? new Uint8Array();
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
          await readAndCheck(mutations.reduce(mutated, bytes));
        }),
        { numRuns: scaleRuns(60) },
      );
    },
  );
});

describe('tags and notes', () => {
  const record = fc.record({
    tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 4 }),
    note: fc.string({ unit: 'grapheme', maxLength: 60 }),
  });
  const url = (index: number) => `https://osk.example/${index}`;
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  /** Checks that tags and notes are read, apart from surrounding spaces, or reported. */
  async function checkKept(
    file: string,
    records: readonly { readonly tags: readonly string[]; readonly note: string }[],
    isSame: (one: string, other: string) => boolean,
  ) {
    const { items, remarks } = await readImport(file);
    for (const [index, { tags, note }] of records.entries()) {
      const item = items.find((one) => one.url === url(index));
      expect(item).toBeDefined();
      expect(isSame(item?.note ?? '', note)).toBe(true);
      const keys = new Set(item?.tags.map(tagKey));
      const said = remarks.filter(({ place }) => place.row === index + 1);
      for (const tag of tags) {
        if (tag.trim() === '' || keys.has(tagKey(tag))) continue;
        expect(said.map(({ code }) => code)).toContain('no-tag');
      }
    }
  }

  it('in JSON are all imported or reported', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
        const bookmarks = records.map(({ tags, note }, index) => {
          const content = { type: 'link', url: url(index) };
          return { createdAt: 1605171900, title: null, tags, note, content };
        });
        const text = JSON.stringify({ bookmarks });
        await checkKept(text, records, (one, other) => one === other.trim());
      }),
      { numRuns: scaleRuns(200) },
    );
  });

  it('in CSV are all imported or reported', async () => {
    const withoutCommas = record.map(({ tags, note }) => ({
      tags: tags.map((tag) => tag.replaceAll(',', '')),
      note,
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(withoutCommas, { minLength: 1, maxLength: 5 }), async (records) => {
        const lines = records.map(
          ({ tags, note }, index) => `${url(index)},,${quoted(tags.join(','))},${quoted(note)},`,
        );
        const text = `url,folder,tags,note,excerpt\r\n${lines.join('\r\n')}\r\n`;
        await checkKept(text, records, (one, other) => one === other.trim());
      }),
      { numRuns: scaleRuns(200) },
    );
  });

  it('in browser bookmarks are all imported or reported', async () => {
    const withoutCommas = record.map(({ tags, note }) => ({
      tags: tags.map((tag) => tag.replaceAll(',', '')),
      note,
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(withoutCommas, { minLength: 1, maxLength: 5 }), async (records) => {
        const links = records.map(
          ({ tags, note }, index) =>
            `<DT><A HREF="${url(index)}" TAGS="${escaped(tags.join(','))}">T</A>\n<DD>${escaped(note)}\n`,
        );
        const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>${links.join('')}</DL>`;
        await checkKept(text, records, (one, other) => one === other.trim());
      }),
      { numRuns: scaleRuns(200) },
    );
  });
});
