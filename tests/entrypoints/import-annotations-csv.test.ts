import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { toAnnotationsCsv } from '../../core/exchange';
import { openImport } from '../../core/exchange/in';
import { isPlaced } from '../../core/model';
import { runImport } from '../../entrypoints/library/import-run';
import { aFile, tools } from '../exchange/in/read-import';
import { everything } from '../storage/import-samples';
import { anAnnotation, aRequest, at, expectValue, freshLibrary } from '../storage/samples';

it('a table of annotations puts its marks where their words stand, and changes nothing where they are', async () => {
  const source = freshLibrary();
  await source.saveClip(aRequest(1, { tags: ['a'], note: 'Page' }));
  const mark = anAnnotation(1, { note: 'Ask', colour: 'plum', tags: ['sea islands'] });
  await source.addAnnotation(mark);
  const csv = toAnnotationsCsv(await everything(source));
  const take = async (library: typeof source) => {
    const opened = expectValue(await openImport(aFile(csv), tools));
    const { signal } = new AbortController();
    const ask = { opened, wish: null, isDryRun: false, now: at(100), clock: () => at(100), signal };
    return runImport(library, { ...ask, onProgress() {} });
  };
  const before = await everything(source);
  expect(await take(source)).toMatchObject({ counts: { unchanged: 1, changed: 0 }, remarks: [] });
  expect(await everything(source)).toEqual(before);

  const other = freshLibrary();
  await other.saveClip(aRequest(1));
  expect(await take(other)).toMatchObject({ counts: { changed: 1, lostMarks: 0 }, remarks: [] });
  const [kept] = (await everything(other)).flatMap(({ annotations }) => annotations);
  expect(kept).toMatchObject({ note: 'Ask', colour: 'plum', tags: ['sea islands'] });
  expect(kept && isPlaced(kept.passage)).toBe(true);
});
