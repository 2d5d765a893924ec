import { describe, expect, it } from 'vitest';
import { formatMoment, text } from '../../../components/strings';
import { importReport } from '../../../components/strings/import-report';
import { readWholeClips } from '../../storage/import-samples';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from '../../storage/samples';
import { importFile, makePressmarkFile } from './import-file';

describe('the remarks of an import', () => {
  it('list highlights with a guessed position once', async () => {
    const library = createLibrary();
    const url = 'https://www.haldencourier.example/news/story-1';
    await library.saveClip(makeSaveRequest(1));
    const file = JSON.stringify([
      { url, title: '', highlights: [{ quote: 'the', created_at: 1605171900 }] },
    ]);
    const remarks = [
      {
        code: 'place-guessed',
        place: { file: 'export', row: 1, field: null },
        detail: 'the',
        about: expect.stringMatching(/./),
        count: 1,
      },
    ];
    expect((await importFile(library, file, { isDryRun: true })).remarks).toEqual(remarks);
    expect((await importFile(library, file, { isDryRun: false })).remarks).toEqual(remarks);
    expect((await importFile(library, file, { isDryRun: false })).remarks).toEqual([]);
  });

  it('list times in the future, which are replaced by the time of the import', async () => {
    const library = createLibrary();
    const futureTime = '2100-01-01T00:00:00.000Z';
    const file = JSON.stringify([
      {
        url: 'https://osk.example/',
        title: 'Osk',
        highlights: [
          { quote: 'One', created_at: Date.parse(futureTime) / 1000 },
          { quote: 'Two', created_at: 1605171900 },
        ],
      },
    ]);
    const { remarks } = await importFile(library, file);
    const reported = remarks.map(({ code, detail }) => [code, detail]);
    expect(reported).toEqual([['time-ahead', formatMoment(futureTime)]]);
    const [whole] = await readWholeClips(library);
    expect(whole?.annotations.map(({ createdAt }) => createdAt).sort()).toEqual([
      '2020-11-12T09:05:00.000Z',
      instantAt(100),
    ]);
  });

  it('list lost highlights, and values that differ from the library', async () => {
    const library = createLibrary();
    const url = 'https://www.haldencourier.example/news/story-1';
    await library.saveClip(makeSaveRequest(1));
    const file = JSON.stringify([
      { url, title: 'Ferry', highlights: [{ quote: 'never stood here', created_at: 1605171900 }] },
    ]);
    for (const isDryRun of [true, false]) {
      const { counts, remarks } = await importFile(library, file, { isDryRun });
      expect(counts).toMatchObject({ changed: 1, lostMarks: 1 });
      expect(remarks).toEqual([
        {
          code: 'lost-mark',
          place: { file: 'export', row: 1, field: null },
          detail: 'never stood here',
          about: 'Ferry',
          count: 1,
        },
        {
          code: 'kept-otherwise',
          place: { file: 'export', row: 1, field: { part: 'headline' } },
          detail: 'Ferry',
          count: 1,
        },
      ]);
    }
  });

  it('contain the full text of an earlier note, with line breaks and the title of the clip', async () => {
    const library = createLibrary();
    const note = `${'Ask the harbour master. '.repeat(20)}\n\nTwice.`;
    await library.saveClip(makeSaveRequest(1, { note }));
    const clips = await readWholeClips(library);
    await library.editClip('clip-1', { note: 'Asked.' }, instantAt(10));
    const json = makePressmarkFile(clips, instantAt(5));
    for (const isDryRun of [true, false]) {
      const { remarks } = await importFile(library, json, { mode: 'merge', isDryRun });
      expect(remarks).toMatchObject([
        {
          code: 'earlier-words',
          place: { field: { part: 'note' } },
          detail: note,
          about: 'Story number 1',
        },
      ]);
      expect(importReport('a.json', 'pressmark', remarks)).toContain(
        note.split('\n').join('\n  ').trim(),
      );
    }
    expect((await readWholeClips(library))[0]?.clip.note).toBe('Asked.');
  });

  it('name the earlier colour of a highlight', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(makeAnnotation(1));
    const clips = await readWholeClips(library);
    await library.editAnnotation('annotation-1', { colour: 'sky' }, instantAt(10));
    const json = makePressmarkFile(clips, instantAt(5));
    const { remarks } = await importFile(library, json, { mode: 'merge', isDryRun: true });
    expect(remarks).toMatchObject([
      {
        code: 'earlier-words',
        place: { field: { part: 'colour' } },
        detail: text('common-colour-sun'),
        about: '“its last crossing” · Story number 1',
      },
    ]);
  });

  it('name the clips that the file moves to the bin', async () => {
    const source = createLibrary();
    expectValue(await source.saveClip(makeSaveRequest(1)));
    const [whole] = await readWholeClips(source);
    const clips = [{ ...whole, clip: { ...whole?.clip, deletedAt: instantAt(20) } }];
    const json = makePressmarkFile(clips, instantAt(50));
    for (const isDryRun of [true, false]) {
      const { counts, remarks } = await importFile(source, json, { mode: 'replace', isDryRun });
      expect(counts.binned).toBe(1);
      expect(remarks.map(({ code, detail }) => [code, detail])).toEqual([
        ['to-bin', 'Story number 1'],
      ]);
    }
  });
});
