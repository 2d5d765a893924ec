import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedItem, OpenedImport } from '../../core/import';
import type { WholeClip } from '../../core/model';
import type { ImportRunResult } from '../../entrypoints/library/import/import-context';
import { runImport } from '../../entrypoints/library/import/import-run';
import type { Library } from '../../storage';
import { scaleRuns } from '../runs';
import { aMark, anItem, everything, url } from '../storage/import-samples';
import { anAnnotation, bodyOf, freshLibrary, instantAt, makeSaveRequest } from '../storage/samples';

/** More pages than fit into a batch, to separate the records around them. */
const between = 250;

function opened(
  kind: OpenedImport['kind'],
  parts: readonly (
    | { readonly type: 'item'; readonly item: ImportedItem }
    | { readonly type: 'whole'; readonly whole: WholeClip }
  )[],
): OpenedImport {
  return {
    ...{ kind, name: 'export' },
    async *parts() {
      yield* parts;
    },
  };
}

async function dryAndReal(
  library: Library,
  file: OpenedImport,
  mode: 'merge' | 'replace' | null,
): Promise<readonly ImportRunResult[]> {
  const { signal } = new AbortController();
  const ask = {
    opened: file,
    mode,
    now: instantAt(100),
    signal,
    onProgress() {},
    onBug() {},
  };
  const dry = await runImport(library, { ...ask, isDryRun: true });
  return [dry, await runImport(library, { ...ask, isDryRun: false })];
}

const filler = (from: number) =>
  Array.from({ length: between }, (_, index) =>
    anItem({ url: `https://osk.example/${from + index}`, imageUrl: null }),
  );
const asItem = (item: ImportedItem) => ({ type: 'item' as const, item });

describe('a dry run', () => {
  it('reports differences between distant records of one page, like the import', async () => {
    const file = opened('table', [
      ...[anItem({ headline: 'Ferry stops' }), ...filler(0)].map(asItem),
      ...[anItem({ headline: 'Ferry sails' })].map(asItem),
    ]);
    const [dry, real] = await dryAndReal(freshLibrary(), file, null);
    expect(dry?.remarks.map(({ code, detail }) => [code, detail])).toEqual([
      ['kept-otherwise', 'Ferry sails'],
    ]);
    expect(dry).toEqual(real);
  });

  const text = fc.constantFrom<string | null>(
    null,
    'The last boat.',
    'Another boat.',
    'The last boat!',
  );
  const words = fc.constantFrom<string>('', 'A', 'B', 'A b');
  const record = fc.record({
    n: fc.integer({ min: 1, max: 3 }),
    headline: fc.constantFrom<string | null>(null, 'One', 'Two'),
    language: fc.constantFrom<string | null>(null, 'en', 'nb'),
    note: words,
    body: text,
    tags: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    marks: fc.array(
      fc.record({ exact: fc.constantFrom<string>('boat', 'last', 'none'), note: words }),
      {
        maxLength: 3,
      },
    ),
    isFar: fc.boolean(),
  });

  /** A link with highlights that are not in the text of a record in a later batch. */
  const bare = { n: 1, headline: null, language: null, note: '', tags: [] };
  const filledLater = [
    {
      ...bare,
      body: null,
      marks: [
        { exact: 'last', note: '' },
        { exact: 'none', note: '' },
      ],
      isFar: false,
    },
    { ...bare, body: 'Another boat.', marks: [], isFar: true },
  ];

  it('has the same result as the import, for any records of repeated pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
        fc.array(record, { minLength: 1, maxLength: 6 }),
        async (kept, records) => {
          const library = freshLibrary();
          for (const n of kept) await library.saveClip(makeSaveRequest(n));
          const items = records.flatMap(({ n, marks, body, isFar, ...rest }, index) => [
            ...(isFar ? filler(index * between) : []),
            anItem({
              ...rest,
              url: url.replace('1', String(n)),
              body: body === null ? null : bodyOf(body),
              annotations: marks.map(({ exact, note }) => aMark(exact, note)),
            }),
          ]);
          const [dry, real] = await dryAndReal(library, opened('table', items.map(asItem)), null);
          expect(dry).toEqual(real);
        },
      ),
      { numRuns: scaleRuns(12), examples: [[[], filledLater]] },
    );
  }, 120_000);

  it('has the same result as the import, for our own clips with the same address', async () => {
    const mine = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      n: fc.integer({ min: 1, max: 2 }),
      version: fc.constantFrom('a', 'b', 'c'),
      mark: fc.constantFrom('a', 'b'),
      note: words,
      minute: fc.integer({ min: 3, max: 20 }),
      isFar: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('merge' as const, 'replace' as const),
        fc.array(mine, { maxLength: 1 }),
        fc.array(mine, { minLength: 1, maxLength: 5 }),
        async (mode, kept, records) => {
          const library = freshLibrary();
          const wholeOf = async ({
            id,
            n,
            version,
            mark,
            note,
            minute,
          }: (typeof records)[number]) =>
            clipInto(freshLibrary(), { id, n, version, mark, note, minute });
          for (const one of kept) await clipInto(library, one);
          const parts = [];
          for (const [index, one] of records.entries()) {
            if (one.isFar) parts.push(...filler(index * between).map(asItem));
            parts.push({ type: 'whole' as const, whole: await wholeOf(one) });
          }
          const [dry, real] = await dryAndReal(library, opened('pressmark', parts), mode);
          expect(dry).toEqual(real);
        },
      ),
      { numRuns: scaleRuns(12) },
    );
  }, 120_000);
});

interface Mine {
  readonly id: string;
  readonly n: number;
  readonly version: string;
  readonly mark: string;
  readonly note: string;
  readonly minute: number;
}

async function clipInto(
  library: Library,
  { id, n, version, mark, note, minute }: Mine,
): Promise<WholeClip> {
  const ids = { clipId: `clip-${id}`, versionId: `version-${version}` };
  await library.saveClip(makeSaveRequest(n, { ...ids, note, now: instantAt(minute) }));
  await library.addAnnotation(anAnnotation(n, { ...ids, id: `mark-${mark}`, note }));
  const [whole] = await everything(library);
  if (whole === undefined) throw new Error('a clip was meant');
  return whole;
}
