import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedItem, OpenedImport } from '../../../core/import';
import type { WholeClip } from '../../../core/model';
import type { ImportRunResult } from '../../../entrypoints/library/import/import-context';
import { runImport } from '../../../entrypoints/library/import/import-run';
import type { Library } from '../../../storage';
import { scaleRuns } from '../../runs';
import {
  makeImportedHighlight,
  makeImportedItem,
  readWholeClips,
  storyUrl,
} from '../../storage/import-samples';
import {
  createLibrary,
  instantAt,
  makeAnnotation,
  makeBody,
  makeSaveRequest,
} from '../../storage/samples';

/** More pages than a batch holds, so that the records around them are in different batches. */
const fillerCount = 250;

function createOpenedImport(
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

async function runDryAndReal(
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
  const dryRun = await runImport(library, { ...ask, isDryRun: true });
  return [dryRun, await runImport(library, { ...ask, isDryRun: false })];
}

const makeFiller = (from: number) =>
  Array.from({ length: fillerCount }, (_, index) =>
    makeImportedItem({ url: `https://osk.example/${from + index}`, imageUrl: null }),
  );
const toPart = (item: ImportedItem) => ({ type: 'item' as const, item });

describe('a dry run', () => {
  it('reports differences between records of one page in different batches, like the import', async () => {
    const file = createOpenedImport('table', [
      ...[makeImportedItem({ headline: 'Ferry stops' }), ...makeFiller(0)].map(toPart),
      ...[makeImportedItem({ headline: 'Ferry sails' })].map(toPart),
    ]);
    const [dryRun, result] = await runDryAndReal(createLibrary(), file, null);
    expect(dryRun?.remarks.map(({ code, detail }) => [code, detail])).toEqual([
      ['kept-otherwise', 'Ferry sails'],
    ]);
    expect(dryRun).toEqual(result);
  });

  const bodies = fc.constantFrom<string | null>(
    null,
    'The last boat.',
    'Another boat.',
    'The last boat!',
  );
  const notes = fc.constantFrom<string>('', 'A', 'B', 'A b');
  const record = fc.record({
    n: fc.integer({ min: 1, max: 3 }),
    headline: fc.constantFrom<string | null>(null, 'One', 'Two'),
    language: fc.constantFrom<string | null>(null, 'en', 'nb'),
    note: notes,
    body: bodies,
    tags: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    marks: fc.array(
      fc.record({ exact: fc.constantFrom<string>('boat', 'last', 'none'), note: notes }),
      {
        maxLength: 3,
      },
    ),
    isInNextBatch: fc.boolean(),
  });

  /** A link with highlights, and a later record of the same page whose text lacks one of them. */
  const emptyRecord = { n: 1, headline: null, language: null, note: '', tags: [] };
  const filledLater = [
    {
      ...emptyRecord,
      body: null,
      marks: [
        { exact: 'last', note: '' },
        { exact: 'none', note: '' },
      ],
      isInNextBatch: false,
    },
    { ...emptyRecord, body: 'Another boat.', marks: [], isInNextBatch: true },
  ];

  it('has the same result as the import for repeated records of any pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
        fc.array(record, { minLength: 1, maxLength: 6 }),
        async (savedNumbers, records) => {
          const library = createLibrary();
          for (const n of savedNumbers) await library.saveClip(makeSaveRequest(n));
          const items = records.flatMap(({ n, marks, body, isInNextBatch, ...rest }, index) => [
            ...(isInNextBatch ? makeFiller(index * fillerCount) : []),
            makeImportedItem({
              ...rest,
              url: storyUrl.replace('1', String(n)),
              body: body === null ? null : makeBody(body),
              annotations: marks.map(({ exact, note }) => makeImportedHighlight(exact, note)),
            }),
          ]);
          const [dryRun, result] = await runDryAndReal(
            library,
            createOpenedImport('table', items.map(toPart)),
            null,
          );
          expect(dryRun).toEqual(result);
        },
      ),
      { numRuns: scaleRuns(12), examples: [[[], filledLater]] },
    );
  }, 120_000);

  it('has the same result as the import for exported clips with the same address', async () => {
    const clipRecord = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      n: fc.integer({ min: 1, max: 2 }),
      version: fc.constantFrom('a', 'b', 'c'),
      mark: fc.constantFrom('a', 'b'),
      note: notes,
      minute: fc.integer({ min: 3, max: 20 }),
      isInNextBatch: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('merge' as const, 'replace' as const),
        fc.array(clipRecord, { maxLength: 1 }),
        fc.array(clipRecord, { minLength: 1, maxLength: 5 }),
        async (mode, savedRecords, records) => {
          const library = createLibrary();
          for (const record of savedRecords) await saveRecord(library, record);
          const parts = [];
          for (const [index, record] of records.entries()) {
            if (record.isInNextBatch) parts.push(...makeFiller(index * fillerCount).map(toPart));
            parts.push({
              type: 'whole' as const,
              whole: await saveRecord(createLibrary(), record),
            });
          }
          const [dryRun, result] = await runDryAndReal(
            library,
            createOpenedImport('pressmark', parts),
            mode,
          );
          expect(dryRun).toEqual(result);
        },
      ),
      { numRuns: scaleRuns(12) },
    );
  }, 120_000);
});

interface ClipRecord {
  readonly id: string;
  readonly n: number;
  readonly version: string;
  readonly mark: string;
  readonly note: string;
  readonly minute: number;
}

async function saveRecord(
  library: Library,
  { id, n, version, mark, note, minute }: ClipRecord,
): Promise<WholeClip> {
  const ids = { clipId: `clip-${id}`, versionId: `version-${version}` };
  await library.saveClip(makeSaveRequest(n, { ...ids, note, now: instantAt(minute) }));
  await library.addAnnotation(makeAnnotation(n, { ...ids, id: `mark-${mark}`, note }));
  const [whole] = await readWholeClips(library);
  if (whole === undefined) throw new Error('no clip was saved');
  return whole;
}
