import { expect, it } from 'vitest';
import { toAnnotationsCsv, toReadwiseCsv } from '../../../core/export';
import { hasPosition } from '../../../core/model';
import { readWholeClips } from '../../storage/import-samples';
import { createLibrary, makeAnnotation, makeSaveRequest } from '../../storage/samples';
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
