import { describe, expect, it } from 'vitest';
import type { Clip, WholeClip } from '../../core/model';
import {
  importItems,
  makeImportedHighlight,
  makeImportedItem,
  readWholeClips,
} from './import-samples';
import { createLibrary, expectValue, instantAt, makeAnnotation, makeSaveRequest } from './samples';

/** Merges a file into a library with another state of the clip. Returns the notes and the report. */
async function mergeNote(
  here: { note: string; minute: number },
  file: typeof here,
  changeClip = (whole: WholeClip): Clip => whole.clip,
) {
  const createLibraryWithNote = async ({ note, minute }: typeof here) => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(makeAnnotation(1));
    await library.editClip('clip-1', { note }, instantAt(minute));
    await library.editAnnotation('annotation-1', { note }, instantAt(minute));
    return library;
  };
  const library = await createLibraryWithNote(here);
  const stored = await readWholeClips(await createLibraryWithNote(file));
  const wholes = stored.map((whole) => ({ ...whole, clip: changeClip(whole) }));
  const importFile = async (minute: number, isDryRun: boolean) =>
    expectValue(await library.importClips(wholes, 'merge', isDryRun, instantAt(minute)));
  const dry = await importFile(50, true);
  const [first] = await importFile(50, false);
  expect([first]).toEqual(dry);
  const merged = await readWholeClips(library);
  await importFile(51, false);
  expect(await readWholeClips(library)).toEqual(merged);
  return {
    note: merged[0]?.clip.note,
    annotationNote: merged[0]?.annotations[0]?.note,
    droppedText: first?.droppedText.map(({ text, quote }) => [text, quote !== null]),
  };
}

describe('merging two states of a note', () => {
  it('keeps the later one without a report if it contains the earlier one', async () => {
    const longer = { note: 'Ask the\nharbour master. Twice.', minute: 20 };
    const shorter = { note: 'the harbour  master.', minute: 10 };
    for (const [here, file] of [
      [longer, shorter],
      [shorter, longer],
    ] as const) {
      expect(await mergeNote(here, file)).toEqual({
        note: longer.note,
        annotationNote: longer.note,
        droppedText: [],
      });
    }
  });

  it('keeps the later one, and reports an earlier one with more text in full', async () => {
    const longer = { note: 'Ask the harbour master.\n\nTwice.', minute: 10 };
    const shorter = { note: 'Ask the harbour master.', minute: 20 };
    expect(await mergeNote(shorter, longer)).toEqual({
      note: shorter.note,
      annotationNote: shorter.note,
      droppedText: [
        [longer.note, false],
        [longer.note, true],
      ],
    });
  });

  it('imports the later one, and reports the stored one', async () => {
    for (const [here, file] of [
      ['nothing', 'no'],
      ['no', 'nothing'],
    ] as const) {
      expect(await mergeNote({ note: here, minute: 10 }, { note: file, minute: 20 })).toEqual({
        note: file,
        annotationNote: file,
        droppedText: [
          [here, false],
          [here, true],
        ],
      });
    }
  });

  it('keeps the page note that was written later, whatever else changed since', async () => {
    for (const [here, file, left] of [
      [10, 20, 'Here'],
      [20, 10, 'There'],
    ] as const) {
      const outcome = await mergeNote(
        { note: 'Here', minute: here },
        { note: 'There', minute: file },
        (whole) => ({ ...whole.clip, updatedAt: instantAt(40) }),
      );
      expect(outcome.note).toBe(left === 'Here' ? 'There' : 'Here');
      expect(outcome.droppedText).toContainEqual([left, false]);
    }
  });

  it('keeps both page notes if the file lacks noteAt, because updatedAt covers other changes too', async () => {
    const { note } = await mergeNote(
      { note: 'Here', minute: 10 },
      { note: 'There', minute: 20 },
      ({ clip: { noteAt: _, ...clip } }) => clip,
    );
    expect(note).toBe('Here\n\nThere');
  });

  it('keeps a note empty if the user emptied it later, and reports the earlier text', async () => {
    const library = createLibrary();
    await library.saveClip({ ...makeSaveRequest(1), note: 'Ask Ida' });
    const file = await readWholeClips(library);
    await library.editClip('clip-1', { note: '' }, instantAt(10));
    const emptied = await readWholeClips(library);
    const [outcome] = expectValue(await library.importClips(file, 'merge', false, instantAt(20)));
    expect(await readWholeClips(library)).toEqual(emptied);
    expect(outcome?.droppedText).toEqual([{ field: 'note', text: 'Ask Ida', quote: null }]);
  });

  it('does not replace a note by one that was never written', async () => {
    expect(await mergeNote({ note: '', minute: 20 }, { note: 'There', minute: 10 })).toMatchObject({
      note: 'There',
    });
    expect(await mergeNote({ note: 'Here', minute: 20 }, { note: '', minute: 10 })).toMatchObject({
      note: 'Here',
      droppedText: [],
    });
  });
});

it('merging reports tags and the colour of an earlier state of a highlight', async () => {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1));
  await library.addAnnotation(makeAnnotation(1, { tags: ['quay', 'sea'] }));
  const file = await readWholeClips(library);
  await library.editAnnotation('annotation-1', { tags: ['sea'], colour: 'sky' }, instantAt(10));
  const [outcome] = expectValue(await library.importClips(file, 'merge', false, instantAt(20)));
  const quote = 'its last crossing';
  expect(outcome?.droppedText).toEqual([
    { field: 'tags', text: 'quay', quote },
    { field: 'colour', text: 'sun', quote },
  ]);
});

it('a note extended by an import counts as later than its earlier states', async () => {
  const library = createLibrary();
  await importItems(
    library,
    [makeImportedItem({ annotations: [makeImportedHighlight('boat', 'Ask Ida')] })],
    1,
  );
  const [before] = await readWholeClips(library);
  await importItems(
    library,
    [makeImportedItem({ annotations: [makeImportedHighlight('boat', 'Boats')] })],
    10,
  );
  const file = before && {
    ...before,
    annotations: before.annotations.map((annotation) => ({
      ...annotation,
      note: 'Ask',
      updatedAt: instantAt(5),
    })),
  };
  await library.importClips(file ? [file] : [], 'merge', false, instantAt(20));
  const [whole] = await readWholeClips(library);
  expect(whole?.annotations.map(({ note }) => note)).toEqual(['Ask Ida\n\nBoats']);
});
