import { expect, it } from 'vitest';
import type { StoredClip } from '../../core/model';
import { everything } from './import-samples';
import { anAnnotation, expectValue, freshLibrary, instantAt, makeSaveRequest } from './samples';

/** A library with two clips, and a file whose first clip reuses an id of the second one. */
async function withStranger(toFile: (one: StoredClip, two: StoredClip) => StoredClip) {
  const library = freshLibrary();
  await library.saveClip(makeSaveRequest(1));
  await library.saveClip(makeSaveRequest(2));
  await library.addAnnotation(anAnnotation(2, { note: 'Ask Ida' }));
  const stored = async (id: string) => {
    const found = (await everything(library)).find(({ clip }) => clip.id === id);
    if (!found) throw new Error(`no clip ${id}`);
    return found;
  };
  const two = await stored('clip-2');
  const file = toFile(await stored('clip-1'), two);
  return { library, file, two, stored };
}

it('replacing a clip takes no version from another clip, and reports it', async () => {
  const { library, file, two, stored } = await withStranger((one, { versions }) => ({
    ...one,
    versions: [...one.versions, ...versions.map((version) => ({ ...version, clipId: 'clip-1' }))],
  }));
  const [outcome] = expectValue(await library.importClips([file], 'replace', false, instantAt(20)));
  expect(outcome?.skippedIds).toEqual(['version version-2']);
  expect(await stored('clip-2')).toEqual(two);
});

it.each(['merge', 'add', 'replace'] as const)(
  'in mode %s, a note on a highlight of another clip is reported',
  async (mode) => {
    const { library, file, two, stored } = await withStranger((one, { annotations }) => ({
      ...one,
      annotations: annotations.map((mark) => ({
        ...mark,
        ...{ clipId: 'clip-1', versionId: 'version-1', note: 'Boats', updatedAt: instantAt(15) },
      })),
    }));
    const [outcome] = expectValue(await library.importClips([file], mode, false, instantAt(20)));
    expect(outcome?.skippedIds).toEqual(['annotation annotation-2']);
    expect(outcome?.droppedText).toEqual([
      { field: 'note', text: 'Boats', quote: 'its last crossing' },
    ]);
    expect(await stored('clip-2')).toEqual(two);
  },
);
