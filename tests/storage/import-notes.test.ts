import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { importItems, makeImportedItem, readWholeClips, storyUrl } from './import-samples';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from './samples';

const readFirstClip = async (library: Library) => (await readWholeClips(library))[0]?.clip;

/** Imports the clips of two libraries into each other. Returns their notes and the reported texts. */
async function exchange([a, b]: readonly [Library, Library], minute: number) {
  const droppedText: string[] = [];
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const clips = await readWholeClips(from);
    const outcomes = expectValue(await to.importClips(clips, 'merge', false, instantAt(minute)));
    droppedText.push(
      ...outcomes.flatMap(({ droppedText: dropped }) => dropped.map(({ text }) => text)),
    );
  }
  return { notes: [(await readFirstClip(a))?.note, (await readFirstClip(b))?.note], droppedText };
}

describe('two libraries that import each other’s files', () => {
  it('both get the later note of a clip, and report the earlier one', async () => {
    const libraries = [createLibrary(), createLibrary()] as const;
    await libraries[0].saveClip(makeSaveRequest(1, { note: 'Ask Ida' }));
    await exchange(libraries, 10);
    await libraries[0].editClip('clip-1', { note: 'Ida says no boat' }, instantAt(12));
    await libraries[1].editClip('clip-1', { tags: ['later'] }, instantAt(13));
    expect(await exchange(libraries, 14)).toEqual({
      notes: ['Ida says no boat', 'Ida says no boat'],
      droppedText: ['Ask Ida'],
    });
    await libraries[1].editClip('clip-1', { note: 'Done.' }, instantAt(15));
    expect(await exchange(libraries, 16)).toEqual({
      notes: ['Done.', 'Done.'],
      droppedText: ['Ida says no boat', 'Ida says no boat'],
    });
    expect(await exchange(libraries, 17)).toEqual({ notes: ['Done.', 'Done.'], droppedText: [] });
  });

  it('do not duplicate paragraphs of a page that both clipped, even if one note is extended', async () => {
    const libraries = [createLibrary(), createLibrary()] as const;
    await libraries[0].saveClip(makeSaveRequest(1, { note: 'Ask Ida' }));
    await libraries[1].saveClip(
      makeSaveRequest(1, { clipId: 'other', versionId: 'other', note: 'Boats' }),
    );
    await exchange(libraries, 10);
    for (const [minute, paragraph] of ['Ask Ida about', 'Ask Ida about boats'].entries()) {
      await libraries[0].editClip(
        'clip-1',
        { note: `${paragraph}\n\nBoats` },
        instantAt(11 + 2 * minute),
      );
      const { notes } = await exchange(libraries, 12 + 2 * minute);
      expect(notes).toEqual([`${paragraph}\n\nBoats`, `Boats\n\n${paragraph}`]);
    }
  });
});

describe('noteAt', () => {
  it('changes only when the user changes the note', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    expect(await readFirstClip(library)).not.toHaveProperty('noteAt');
    await library.editClip('clip-1', { note: 'One' }, instantAt(5));
    await library.editClip('clip-1', { tags: ['a'], note: 'One' }, instantAt(6));
    await library.saveClip(makeSaveRequest(1, { tags: ['b'], now: instantAt(7) }));
    expect((await readFirstClip(library))?.noteAt).toBe(instantAt(5));
    await library.saveClip(makeSaveRequest(1, { note: 'Two', now: instantAt(8) }));
    expect(await readFirstClip(library)).toMatchObject({
      note: 'One\n\nTwo',
      noteAt: instantAt(8),
    });
    const fresh = createLibrary();
    await fresh.saveClip(makeSaveRequest(1, { note: 'One', now: instantAt(9) }));
    expect((await readFirstClip(fresh))?.noteAt).toBe(instantAt(9));
  });

  it('is imported with the note, and becomes the import time if two notes are merged', async () => {
    const [library, other] = [createLibrary(), createLibrary()];
    await library.saveClip(makeSaveRequest(1));
    await other.saveClip(makeSaveRequest(1, { clipId: 'other', versionId: 'other' }));
    await other.editClip('other', { note: 'There' }, instantAt(5));
    await library.importClips(await readWholeClips(other), 'merge', false, instantAt(10));
    expect(await readFirstClip(library)).toMatchObject({ note: 'There', noteAt: instantAt(5) });
    await importItems(library, [makeImportedItem({ url: storyUrl, note: 'Elsewhere' })], 11);
    expect(await readFirstClip(library)).toMatchObject({
      note: 'There\n\nElsewhere',
      noteAt: instantAt(11),
    });
  });

  it('is not earlier than either of two merged notes, even if the clock of a file is ahead', async () => {
    const [library, other] = [createLibrary(), createLibrary()];
    await library.saveClip(makeSaveRequest(1, { note: 'Here' }));
    await other.saveClip(makeSaveRequest(1, { clipId: 'other', versionId: 'other' }));
    await other.editClip('other', { note: 'There' }, instantAt(50));
    await library.importClips(await readWholeClips(other), 'merge', false, instantAt(10));
    expect(await readFirstClip(library)).toMatchObject({
      note: 'Here\n\nThere',
      noteAt: instantAt(50),
    });
  });
});
