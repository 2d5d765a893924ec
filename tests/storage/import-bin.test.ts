import { describe, expect, it } from 'vitest';
import { aMark, anItem, bring, everything, found } from './import-samples';
import { expectValue, freshLibrary, instantAt, makeSaveRequest } from './samples';

/** A library with a clip that was deleted at minute ten, and a file that contains it. */
async function binned() {
  const library = freshLibrary();
  await library.saveClip(makeSaveRequest(1, { tags: ['a'] }));
  const file = await everything(library);
  await library.deleteClip('clip-1', instantAt(10));
  return { library, file };
}

describe('a clip in the bin', () => {
  it('stays there when another program has its page, and gets the new data', async () => {
    const { library } = await binned();
    const item = anItem({ tags: ['b'], note: 'Ask', annotations: [aMark('last crossing')] });
    const [outcome] = await bring(library, [item], 20);
    expect(outcome).toMatchObject({ kind: 'changed', staysInBin: true });
    expect(await everything(library)).toEqual([]);
    await library.restoreClip('clip-1', instantAt(30));
    const [whole] = await everything(library);
    expect(whole?.clip).toMatchObject({ tags: ['a', 'b'], note: 'Ask' });
    expect(whole?.annotations).toHaveLength(1);
  });

  it.each([
    ['an older file of ours is merged', 'merge', 5, true],
    ['a later file of ours is merged', 'merge', 15, false],
    ['the library becomes what an older file holds', 'replace', 5, false],
  ] as const)('when %s', async (_, mode, minute, stays) => {
    const { library, file } = await binned();
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
    expect(await found(library, 'is:deleted')).toBe(stays ? 1 : 0);
    expect(await found(library, '')).toBe(stays ? 0 : 1);
  });

  it('is not reported if it is in the bin of the file, too', async () => {
    const { library, file } = await binned();
    const wholes = file.map(({ clip, ...rest }) => ({
      clip: { ...clip, deletedAt: instantAt(8) },
      ...rest,
    }));
    const [outcome] = expectValue(await library.importClips(wholes, 'merge', false, instantAt(20)));
    expect(outcome).toMatchObject({ kind: 'unchanged', staysInBin: false });
  });
});
