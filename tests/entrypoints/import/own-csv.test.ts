import { expect, it } from 'vitest';
import { toAnnotationsCsv, toReadwiseCsv } from '../../../core/export';
import { hasPosition, unknownAuthorName } from '../../../core/model';
import type { Library } from '../../../storage';
import { readWholeClips } from '../../storage/import-samples';
import { createLibrary, instantAt, makeAnnotation, makeSaveRequest } from '../../storage/samples';
import { importFile } from './import-file';

it('annotations CSV adds its highlights to saved text, and changes nothing if they exist', async () => {
  const source = createLibrary();
  await source.saveClip(makeSaveRequest(1, { tags: ['a'], note: 'Page' }));
  const annotation = makeAnnotation(1, { note: 'Ask', colour: 'plum', tags: ['sea islands'] });
  await source.addAnnotation(annotation);
  const csv = toAnnotationsCsv(await readWholeClips(source));
  const before = await readWholeClips(source);
  expect(await importFile(source, csv)).toMatchObject({
    counts: { unchanged: 1, changed: 0 },
    remarks: [],
  });
  expect(await readWholeClips(source)).toEqual(before);

  const other = createLibrary();
  await other.saveClip(makeSaveRequest(1));
  expect(await importFile(other, csv)).toMatchObject({
    counts: { changed: 1, lostMarks: 0 },
    remarks: [],
  });
  const [imported] = (await readWholeClips(other)).flatMap(({ annotations }) => annotations);
  expect(imported).toMatchObject({ note: 'Ask', colour: 'plum', tags: ['sea islands'] });
  expect(imported && hasPosition(imported.passage)).toBe(true);
});

it.each([
  ['annotations CSV', toAnnotationsCsv],
  ['Readwise-style CSV', toReadwiseCsv],
])('%s dates a new clip by its first highlight, but not a saved one', async (_, toCsv) => {
  const source = createLibrary();
  await source.saveClip(makeSaveRequest(1, { now: instantAt(10) }));
  await source.addAnnotation(makeAnnotation(1, { createdAt: instantAt(12) }));
  const csv = toCsv(await readWholeClips(source));
  const getDates = async (library: Library) =>
    (await readWholeClips(library)).map(({ clip }) => clip.clippedAt);

  const later = createLibrary();
  await later.saveClip(makeSaveRequest(1, { now: instantAt(20) }));
  await importFile(later, csv);
  expect(await getDates(later)).toEqual([instantAt(20)]);

  const empty = createLibrary();
  await importFile(empty, csv);
  expect(await getDates(empty)).toEqual([instantAt(12)]);
});

it('Readwise-style CSV of a library adds no tags when imported into it', async () => {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1));
  const tags = ['sea islands', 'c; d', 'a/b c'];
  await library.addAnnotation(makeAnnotation(1, { note: 'Ask', tags }));
  const before = await readWholeClips(library);
  const result = await importFile(library, toReadwiseCsv(before));
  expect(result.counts).toMatchObject({ unchanged: 1, changed: 0 });
  expect(await readWholeClips(library)).toEqual(before);
});

it.each([
  { name: 'Ben Okoro', note: 'Ask', tags: ['a'] },
  { name: 'Ben Okoro', note: '', tags: [] },
  { name: unknownAuthorName, note: 'Ask', tags: [] },
])('Readwise-style CSV keeps who made a highlight: %j', async ({ name, ...typed }) => {
  const author = { id: 'member-2', name };
  const source = createLibrary();
  await source.saveClip(makeSaveRequest(1));
  const [saved] = await readWholeClips(source);
  const annotations = [makeAnnotation(1, { ...typed, author })];
  await source.importClips(saved ? [{ ...saved, annotations }] : [], 'merge', false, instantAt(5));
  const before = await readWholeClips(source);
  const csv = toReadwiseCsv(before);
  expect(await importFile(source, csv)).toMatchObject({ counts: { unchanged: 1, changed: 0 } });
  expect(await readWholeClips(source)).toEqual(before);

  const empty = createLibrary();
  await importFile(empty, csv);
  const imported = (await readWholeClips(empty)).flatMap((whole) => whole.annotations);
  expect(imported).toMatchObject([{ ...typed, author: { id: name, name } }]);
});
