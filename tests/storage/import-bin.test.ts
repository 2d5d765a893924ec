import { describe, expect, it } from 'vitest';
import {
  countFound,
  importItems,
  makeImportedHighlight,
  makeImportedItem,
  readWholeClips,
} from './import-samples';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from './samples';

/** Returns a library with a clip that was deleted at minute 10, and a file that contains the clip. */
async function createBinnedClip() {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1, { tags: ['a'] }));
  const file = await readWholeClips(library);
  await library.deleteClip('clip-1', instantAt(10));
  return { library, file };
}

describe('a clip in the bin', () => {
  it('stays in the bin when another program’s file contains its page, but gets the new data', async () => {
    const { library } = await createBinnedClip();
    const item = makeImportedItem({
      tags: ['b'],
      note: 'Ask',
      annotations: [makeImportedHighlight('last crossing')],
    });
    const [outcome] = await importItems(library, [item], 20);
    expect(outcome).toMatchObject({ kind: 'changed', staysInBin: true });
    expect(await readWholeClips(library)).toEqual([]);
    await library.restoreClip('clip-1', instantAt(30));
    const [whole] = await readWholeClips(library);
    expect(whole?.clip).toMatchObject({ tags: ['a', 'b'], note: 'Ask' });
    expect(whole?.annotations).toHaveLength(1);
  });

  it.each([
    ['stays in the bin when an older Pressmark file is merged', 'merge', 5, true],
    ['is restored when a later Pressmark file is merged', 'merge', 15, false],
    ['is restored when an older Pressmark file replaces the library', 'replace', 5, false],
  ] as const)('%s', async (_, mode, minute, stays) => {
    const { library, file } = await createBinnedClip();
    const wholes = file.map(({ clip, ...rest }) => ({
      clip: { ...clip, updatedAt: instantAt(minute) },
      ...rest,
    }));
    for (const isDryRun of [true, false]) {
      const [outcome] = expectValue(
        await library.importClips(wholes, mode, isDryRun, instantAt(20)),
      );
      expect(outcome).toMatchObject({
        kind: stays ? 'unchanged' : 'restored',
        staysInBin: stays,
      });
    }
    expect(await countFound(library, 'is:deleted')).toBe(stays ? 1 : 0);
    expect(await countFound(library, '')).toBe(stays ? 0 : 1);
  });

  it('is not reported if it is also in the bin in the file', async () => {
    const { library, file } = await createBinnedClip();
    const wholes = file.map(({ clip, ...rest }) => ({
      clip: { ...clip, deletedAt: instantAt(8) },
      ...rest,
    }));
    const [outcome] = expectValue(await library.importClips(wholes, 'merge', false, instantAt(20)));
    expect(outcome).toMatchObject({ kind: 'unchanged', staysInBin: false });
  });
});
