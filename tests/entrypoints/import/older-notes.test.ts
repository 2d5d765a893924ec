import { describe, expect, it } from 'vitest';
import { toAnnotationsCsv, toHypothesis, toWebAnnotations } from '../../../core/export';
import type { WholeClip } from '../../../core/model';
import type { Library } from '../../../storage';
import { readWholeClips } from '../../storage/import-samples';
import { createLibrary, instantAt, makeAnnotation, makeSaveRequest } from '../../storage/samples';
import { importFile } from './import-file';

const readAnnotations = async (library: Library) =>
  (await readWholeClips(library)).flatMap(({ annotations }) => annotations);

async function exportThenEdit(write: (wholes: readonly WholeClip[]) => string) {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1));
  await library.addAnnotation(makeAnnotation(1, { note: 'Ask Ida' }));
  const file = write(await readWholeClips(library));
  await library.editAnnotation('annotation-1', { note: 'No boat' }, instantAt(30));
  return { library, file };
}

const formats = [
  ['annotations CSV', toAnnotationsCsv],
  ['Web Annotations', toWebAnnotations],
  ['Hypothesis’s JSON', (wholes: readonly WholeClip[]) => toHypothesis(wholes, instantAt(20))],
] as const;

describe.each(formats)('our own %s', (_, write) => {
  it('does not overwrite a note that was edited since, but reports the older text', async () => {
    const { library, file } = await exportThenEdit(write);
    const before = await readWholeClips(library);
    const dryRun = await importFile(library, file, { isDryRun: true });
    const result = await importFile(library, file);
    expect(result).toEqual(dryRun);
    expect(result).toMatchObject({
      counts: { changed: 0, unchanged: 1 },
      remarks: [{ code: 'earlier-words', detail: expect.stringContaining('Ask Ida') }],
    });
    expect(await readWholeClips(library)).toEqual(before);
  });

  it('appends a later note to an earlier one', async () => {
    const { library, file } = await exportThenEdit(write);
    const later = write(await readWholeClips(library));
    const other = createLibrary();
    await other.saveClip(makeSaveRequest(1));
    await importFile(other, file);
    expect(await readAnnotations(other)).toMatchObject([
      { note: 'Ask Ida', updatedAt: instantAt(1) },
    ]);
    await importFile(other, later);
    expect((await readAnnotations(other)).map(({ note }) => note)).toEqual(['Ask Ida\n\nNo boat']);
  });
});

it('an older note from another program is appended to the stored note', async () => {
  const { library, file } = await exportThenEdit((wholes) => toHypothesis(wholes, instantAt(20)));
  const foreignFile = file.replaceAll('acct:pressmark@pressmark.invalid', 'acct:ida@hypothes.is');
  expect((await importFile(library, foreignFile)).remarks).toEqual([]);
  expect((await readAnnotations(library)).map(({ note }) => note)).toEqual(['No boat\n\nAsk Ida']);
});
