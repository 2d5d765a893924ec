import { describe, expect, it } from 'vitest';
import type { Clip, WholeClip } from '../../core/model';
import { aMark, anItem, bring, everything } from './import-samples';
import { anAnnotation, expectValue, freshLibrary, instantAt, makeSaveRequest } from './samples';

/** Merges a file of one time into a library of another. Returns the notes and the report. */
async function merged(
  here: { note: string; minute: number },
  file: typeof here,
  clipOf = (whole: WholeClip): Clip => whole.clip,
) {
  const libraryOf = async ({ note, minute }: typeof here) => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(anAnnotation(1));
    await library.editClip('clip-1', { note }, instantAt(minute));
    await library.editAnnotation('annotation-1', { note }, instantAt(minute));
    return library;
  };
  const library = await libraryOf(here);
  const stored = await everything(await libraryOf(file));
  const wholes = stored.map((whole) => ({ ...whole, clip: clipOf(whole) }));
  const take = async (minute: number, isDryRun: boolean) =>
    expectValue(await library.importClips(wholes, 'merge', isDryRun, instantAt(minute)));
  const dry = await take(50, true);
  const [first] = await take(50, false);
  expect([first]).toEqual(dry);
  const kept = await everything(library);
  await take(51, false);
  expect(await everything(library)).toEqual(kept);
  return {
    note: kept[0]?.clip.note,
    markNote: kept[0]?.annotations[0]?.note,
    droppedText: first?.droppedText.map(({ text, quote }) => [text, quote !== null]),
  };
}

describe('two states of one note', () => {
  it('the later is kept without a report if it contains the earlier', async () => {
    const longer = { note: 'Ask the\nharbour master. Twice.', minute: 20 };
    const shorter = { note: 'the harbour  master.', minute: 10 };
    for (const [here, file] of [
      [longer, shorter],
      [shorter, longer],
    ] as const) {
      expect(await merged(here, file)).toEqual({
        note: longer.note,
        markNote: longer.note,
        droppedText: [],
      });
    }
  });

  it('the later is kept, and an earlier one with more text is reported in full', async () => {
    const longer = { note: 'Ask the harbour master.\n\nTwice.', minute: 10 };
    const shorter = { note: 'Ask the harbour master.', minute: 20 };
    expect(await merged(shorter, longer)).toEqual({
      note: shorter.note,
      markNote: shorter.note,
      droppedText: [
        [longer.note, false],
        [longer.note, true],
      ],
    });
  });

  it('the later is imported, and the stored one is reported', async () => {
    for (const [here, file] of [
      ['nothing', 'no'],
      ['no', 'nothing'],
    ] as const) {
      expect(await merged({ note: here, minute: 10 }, { note: file, minute: 20 })).toEqual({
        note: file,
        markNote: file,
        droppedText: [
          [here, false],
          [here, true],
        ],
      });
    }
  });

  it('the page note that was written later is kept, whatever else changed since', async () => {
    for (const [here, file, left] of [
      [10, 20, 'Here'],
      [20, 10, 'There'],
    ] as const) {
      const outcome = await merged(
        { note: 'Here', minute: here },
        { note: 'There', minute: file },
        (whole) => ({ ...whole.clip, updatedAt: instantAt(40) }),
      );
      expect(outcome.note).toBe(left === 'Here' ? 'There' : 'Here');
      expect(outcome.droppedText).toContainEqual([left, false]);
    }
  });

  it('both page notes are kept if the file lacks their time, because other changes date a clip, too', async () => {
    const { note } = await merged(
      { note: 'Here', minute: 10 },
      { note: 'There', minute: 20 },
      ({ clip: { noteAt: _, ...clip } }) => clip,
    );
    expect(note).toBe('Here\n\nThere');
  });

  it('an emptied note stays empty, and the other is reported', async () => {
    const library = freshLibrary();
    await library.saveClip({ ...makeSaveRequest(1), note: 'Ask Ida' });
    const file = await everything(library);
    await library.editClip('clip-1', { note: '' }, instantAt(10));
    const emptied = await everything(library);
    const [outcome] = expectValue(await library.importClips(file, 'merge', false, instantAt(20)));
    expect(await everything(library)).toEqual(emptied);
    expect(outcome?.droppedText).toEqual([{ field: 'note', text: 'Ask Ida', quote: null }]);
  });

  it('a note that was never written does not replace one', async () => {
    expect(await merged({ note: '', minute: 20 }, { note: 'There', minute: 10 })).toMatchObject({
      note: 'There',
    });
    expect(await merged({ note: 'Here', minute: 20 }, { note: '', minute: 10 })).toMatchObject({
      note: 'Here',
      droppedText: [],
    });
  });
});

it('tags and colour of an earlier state of a highlight are reported as well', async () => {
  const library = freshLibrary();
  await library.saveClip(makeSaveRequest(1));
  await library.addAnnotation(anAnnotation(1, { tags: ['quay', 'sea'] }));
  const file = await everything(library);
  await library.editAnnotation('annotation-1', { tags: ['sea'], colour: 'sky' }, instantAt(10));
  const [outcome] = expectValue(await library.importClips(file, 'merge', false, instantAt(20)));
  const quote = 'its last crossing';
  expect(outcome?.droppedText).toEqual([
    { field: 'tags', text: 'quay', quote },
    { field: 'colour', text: 'sun', quote },
  ]);
});

it('a note that an import extended is later than a state from before', async () => {
  const library = freshLibrary();
  await bring(library, [anItem({ annotations: [aMark('boat', 'Ask Ida')] })], 1);
  const [before] = await everything(library);
  await bring(library, [anItem({ annotations: [aMark('boat', 'Boats')] })], 10);
  const file = before && {
    ...before,
    annotations: before.annotations.map((mark) => ({
      ...mark,
      note: 'Ask',
      updatedAt: instantAt(5),
    })),
  };
  await library.importClips(file ? [file] : [], 'merge', false, instantAt(20));
  const [whole] = await everything(library);
  expect(whole?.annotations.map(({ note }) => note)).toEqual(['Ask Ida\n\nBoats']);
});
