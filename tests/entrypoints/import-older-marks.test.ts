import { describe, expect, it } from 'vitest';
import { toAnnotationsCsv, toHypothesis, toWebAnnotations } from '../../core/export';
import { openImport } from '../../core/import';
import type { WholeClip } from '../../core/model';
import { runImport } from '../../entrypoints/library/import/import-run';
import type { Library } from '../../storage';
import { aFile, tools } from '../import/read-import';
import { everything } from '../storage/import-samples';
import {
  anAnnotation,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';

async function takeIn(library: Library, file: string, isDryRun = false) {
  const opened = expectValue(await openImport(aFile(file), tools));
  const { signal } = new AbortController();
  const ask = { opened, mode: null, isDryRun, now: instantAt(100), signal };
  return runImport(library, { ...ask, onProgress() {} });
}

const marksOf = async (library: Library) =>
  (await everything(library)).flatMap(({ annotations }) => annotations);

async function rewrittenSince(write: (wholes: readonly WholeClip[]) => string) {
  const library = freshLibrary();
  await library.saveClip(makeSaveRequest(1));
  await library.addAnnotation(anAnnotation(1, { note: 'Ask Ida' }));
  const file = write(await everything(library));
  await library.editAnnotation('annotation-1', { note: 'No boat' }, instantAt(30));
  return { library, file };
}

const forms = [
  ['annotations CSV', toAnnotationsCsv],
  ['Web Annotations', toWebAnnotations],
  ['Hypothesis’s JSON', (wholes: readonly WholeClip[]) => toHypothesis(wholes, instantAt(20))],
] as const;

describe.each(forms)('our own %s', (_, write) => {
  it('does not restore the note of a highlight that was rewritten since, but reports it', async () => {
    const { library, file } = await rewrittenSince(write);
    const before = await everything(library);
    const dry = await takeIn(library, file, true);
    const real = await takeIn(library, file);
    expect(real).toEqual(dry);
    expect(real).toMatchObject({
      counts: { changed: 0, unchanged: 1 },
      remarks: [{ code: 'earlier-words', detail: expect.stringContaining('Ask Ida') }],
    });
    expect(await everything(library)).toEqual(before);
  });

  it('appends a later note to the earlier one', async () => {
    const { library, file } = await rewrittenSince(write);
    const later = write(await everything(library));
    const other = freshLibrary();
    await other.saveClip(makeSaveRequest(1));
    await takeIn(other, file);
    expect(await marksOf(other)).toMatchObject([{ note: 'Ask Ida', updatedAt: instantAt(1) }]);
    await takeIn(other, later);
    expect((await marksOf(other)).map(({ note }) => note)).toEqual(['Ask Ida\n\nNo boat']);
  });
});

it('an older note of another program is appended to the stored note of the highlight', async () => {
  const { library, file } = await rewrittenSince((wholes) => toHypothesis(wholes, instantAt(20)));
  const others = file.replaceAll('acct:pressmark@pressmark.invalid', 'acct:ida@hypothes.is');
  expect((await takeIn(library, others)).remarks).toEqual([]);
  expect((await marksOf(library)).map(({ note }) => note)).toEqual(['No boat\n\nAsk Ida']);
});
