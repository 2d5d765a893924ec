import { expect, it } from 'vitest';
import type { StoredClip } from '../../core/model';
import { readWholeClips } from './import-samples';
import { createLibrary, expectValue, instantAt, makeAnnotation, makeSaveRequest } from './samples';

/** Returns a library with two clips, and a clip from a file that reuses ids of the second clip. */
async function createIdConflict(toFile: (one: StoredClip, two: StoredClip) => StoredClip) {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1));
  await library.saveClip(makeSaveRequest(2));
  await library.addAnnotation(makeAnnotation(2, { note: 'Ask Ida' }));
  const readClip = async (id: string) => {
    const found = (await readWholeClips(library)).find(({ clip }) => clip.id === id);
    if (!found) throw new Error(`no clip ${id}`);
    return found;
  };
  const two = await readClip('clip-2');
  const file = toFile(await readClip('clip-1'), two);
  return { library, file, two, readClip };
}

it('replacing a clip does not take a version of another clip, and reports the id', async () => {
  const { library, file, two, readClip } = await createIdConflict((one, { versions }) => ({
    ...one,
    versions: [...one.versions, ...versions.map((version) => ({ ...version, clipId: 'clip-1' }))],
  }));
  const [outcome] = expectValue(await library.importClips([file], 'replace', false, instantAt(20)));
  expect(outcome?.skippedIds).toEqual(['version version-2']);
  expect(await readClip('clip-2')).toEqual(two);
});

it.each(['merge', 'add', 'replace'] as const)(
  'importing by %s does not change a highlight of another clip, and reports its note',
  async (mode) => {
    const { library, file, two, readClip } = await createIdConflict((one, { annotations }) => ({
      ...one,
      annotations: annotations.map((annotation) => ({
        ...annotation,
        ...{ clipId: 'clip-1', versionId: 'version-1', note: 'Boats', updatedAt: instantAt(15) },
      })),
    }));
    const [outcome] = expectValue(await library.importClips([file], mode, false, instantAt(20)));
    expect(outcome?.skippedIds).toEqual(['annotation annotation-2']);
    expect(outcome?.droppedText).toEqual([
      { field: 'note', text: 'Boats', quote: 'its last crossing' },
    ]);
    expect(await readClip('clip-2')).toEqual(two);
  },
);
