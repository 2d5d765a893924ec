import { expect, it } from 'vitest';
import { toAnnotationsCsv, toReadwiseCsv } from '../../core/export';
import { openImport } from '../../core/import';
import { hasPosition } from '../../core/model';
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

async function takeIn(library: Library, csv: string) {
  const opened = expectValue(await openImport(aFile(csv), tools));
  const { signal } = new AbortController();
  const ask = { opened, mode: null, isDryRun: false, now: instantAt(100), signal };
  return runImport(library, { ...ask, onProgress() {} });
}

it('annotations CSV locates its highlights in saved text, and changes nothing if they exist', async () => {
  const source = freshLibrary();
  await source.saveClip(makeSaveRequest(1, { tags: ['a'], note: 'Page' }));
  const mark = anAnnotation(1, { note: 'Ask', colour: 'plum', tags: ['sea islands'] });
  await source.addAnnotation(mark);
  const csv = toAnnotationsCsv(await everything(source));
  const take = (library: Library) => takeIn(library, csv);
  const before = await everything(source);
  expect(await take(source)).toMatchObject({ counts: { unchanged: 1, changed: 0 }, remarks: [] });
  expect(await everything(source)).toEqual(before);

  const other = freshLibrary();
  await other.saveClip(makeSaveRequest(1));
  expect(await take(other)).toMatchObject({ counts: { changed: 1, lostMarks: 0 }, remarks: [] });
  const [kept] = (await everything(other)).flatMap(({ annotations }) => annotations);
  expect(kept).toMatchObject({ note: 'Ask', colour: 'plum', tags: ['sea islands'] });
  expect(kept && hasPosition(kept.passage)).toBe(true);
});

it('Readwise-style CSV joins the words of a tag, and imports no tag twice', async () => {
  const library = freshLibrary();
  await library.saveClip(makeSaveRequest(1));
  const tags = ['sea islands', 'c; d', 'a/b c'];
  await library.addAnnotation(anAnnotation(1, { note: 'Ask', tags }));
  const before = await everything(library);
  const result = await takeIn(library, toReadwiseCsv(before));
  expect(result.counts).toMatchObject({ unchanged: 1, changed: 0 });
  expect(await everything(library)).toEqual(before);
});
