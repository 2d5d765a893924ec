import { describe, expect, it } from 'vitest';
import { openMissedMemory } from '../../../entrypoints/library/filling/missed-memory';
import { createLibrary, expectValue, instantAt } from '../../storage/samples';

const makeMiss = (clipId: string) => ({ clipId, reason: 'not-there' as const, notBefore: null });

describe('the memory of missed pages', () => {
  it('contains saved pages when it is opened again', async () => {
    const library = createLibrary();
    const memory = await openMissedMemory(library);
    for (const id of ['a', 'b', 'c']) await memory.add(makeMiss(id));
    await memory.save();
    const reopened = await openMissedMemory(library);
    expect(reopened.find('c')).toEqual(makeMiss('c'));
    expect(reopened.find('d')).toBeNull();
  });

  it('drops pages whose clips are no longer links', async () => {
    const library = createLibrary();
    const memory = await openMissedMemory(library);
    for (const id of ['a', 'b']) await memory.add(makeMiss(id));
    memory.keepOnly(new Set(['b']));
    await memory.add(makeMiss('c'));
    await memory.save();
    const reopened = await openMissedMemory(library);
    expect([...'abc'].filter((id) => reopened.find(id) !== null)).toEqual(['b', 'c']);
  });

  it('is empty if the stored value is invalid', async () => {
    const library = createLibrary();
    expectValue(await library.savePreference('here:missed-pages', [{ clipId: 7 }], instantAt(0)));
    expect((await openMissedMemory(library)).find('7')).toBeNull();
  });
});
