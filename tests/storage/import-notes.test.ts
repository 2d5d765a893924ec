import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { anItem, bring, everything, url } from './import-samples';
import { expectValue, freshLibrary, instantAt, makeSaveRequest } from './samples';

const noteOf = async (library: Library) => (await everything(library))[0]?.clip;

/** Two libraries import each other's clips. Returns their notes and the reported texts. */
async function exchange([one, other]: readonly [Library, Library], minute: number) {
  const droppedText: string[] = [];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const clips = await everything(from);
    const outcomes = expectValue(await to.importClips(clips, 'merge', false, instantAt(minute)));
    droppedText.push(
      ...outcomes.flatMap(({ droppedText: dropped }) => dropped.map(({ text }) => text)),
    );
  }
  return { notes: [(await noteOf(one))?.note, (await noteOf(other))?.note], droppedText };
}

describe('two libraries that import each other’s files', () => {
  it('have the latest note of the same clip, and report the earlier one', async () => {
    const both = [freshLibrary(), freshLibrary()] as const;
    await both[0].saveClip(makeSaveRequest(1, { note: 'Ask Ida' }));
    await exchange(both, 10);
    await both[0].editClip('clip-1', { note: 'Ida says no boat' }, instantAt(12));
    await both[1].editClip('clip-1', { tags: ['later'] }, instantAt(13));
    expect(await exchange(both, 14)).toEqual({
      notes: ['Ida says no boat', 'Ida says no boat'],
      droppedText: ['Ask Ida'],
    });
    await both[1].editClip('clip-1', { note: 'Done.' }, instantAt(15));
    expect(await exchange(both, 16)).toEqual({
      notes: ['Done.', 'Done.'],
      droppedText: ['Ida says no boat', 'Ida says no boat'],
    });
    expect(await exchange(both, 17)).toEqual({ notes: ['Done.', 'Done.'], droppedText: [] });
  });

  it('have each paragraph once if both clipped the page, even while one note is extended', async () => {
    const both = [freshLibrary(), freshLibrary()] as const;
    await both[0].saveClip(makeSaveRequest(1, { note: 'Ask Ida' }));
    await both[1].saveClip(
      makeSaveRequest(1, { clipId: 'other', versionId: 'other', note: 'Boats' }),
    );
    await exchange(both, 10);
    for (const [minute, words] of ['Ask Ida about', 'Ask Ida about boats'].entries()) {
      await both[0].editClip('clip-1', { note: `${words}\n\nBoats` }, instantAt(11 + 2 * minute));
      const { notes } = await exchange(both, 12 + 2 * minute);
      expect(notes).toEqual([`${words}\n\nBoats`, `Boats\n\n${words}`]);
    }
  });
});

describe('the time a note was written', () => {
  it('is set when the user writes it, and only then', async () => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1));
    expect(await noteOf(library)).not.toHaveProperty('noteAt');
    await library.editClip('clip-1', { note: 'One' }, instantAt(5));
    await library.editClip('clip-1', { tags: ['a'], note: 'One' }, instantAt(6));
    await library.saveClip(makeSaveRequest(1, { tags: ['b'], now: instantAt(7) }));
    expect((await noteOf(library))?.noteAt).toBe(instantAt(5));
    await library.saveClip(makeSaveRequest(1, { note: 'Two', now: instantAt(8) }));
    expect(await noteOf(library)).toMatchObject({ note: 'One\n\nTwo', noteAt: instantAt(8) });
    const fresh = freshLibrary();
    await fresh.saveClip(makeSaveRequest(1, { note: 'One', now: instantAt(9) }));
    expect((await noteOf(fresh))?.noteAt).toBe(instantAt(9));
  });

  it('is imported with the note, and is the time of the import if two notes are merged', async () => {
    const [library, other] = [freshLibrary(), freshLibrary()];
    await library.saveClip(makeSaveRequest(1));
    await other.saveClip(makeSaveRequest(1, { clipId: 'other', versionId: 'other' }));
    await other.editClip('other', { note: 'There' }, instantAt(5));
    await library.importClips(await everything(other), 'merge', false, instantAt(10));
    expect(await noteOf(library)).toMatchObject({ note: 'There', noteAt: instantAt(5) });
    await bring(library, [anItem({ url, note: 'Elsewhere' })], 11);
    expect(await noteOf(library)).toMatchObject({
      note: 'There\n\nElsewhere',
      noteAt: instantAt(11),
    });
  });

  it('of a merged note is not before either note, even if the clock of a file is ahead', async () => {
    const [library, other] = [freshLibrary(), freshLibrary()];
    await library.saveClip(makeSaveRequest(1, { note: 'Here' }));
    await other.saveClip(makeSaveRequest(1, { clipId: 'other', versionId: 'other' }));
    await other.editClip('other', { note: 'There' }, instantAt(50));
    await library.importClips(await everything(other), 'merge', false, instantAt(10));
    expect(await noteOf(library)).toMatchObject({ note: 'Here\n\nThere', noteAt: instantAt(50) });
  });
});
