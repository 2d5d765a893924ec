import { describe, expect, it } from 'vitest';
import { openMissedMemory } from '../../../entrypoints/library/filling/missed-memory';
import { expectValue, freshLibrary, instantAt } from '../../storage/samples';

const aMiss = (clipId: string) => ({ clipId, reason: 'not-there' as const, notBefore: null });

describe('missed pages', () => {
  it('are remembered next time', async () => {
    const library = freshLibrary();
    const memory = await openMissedMemory(library);
    for (const id of ['a', 'b', 'c']) await memory.add(aMiss(id));
    await memory.save();
    const again = await openMissedMemory(library);
    expect(again.find('c')).toEqual(aMiss('c'));
    expect(again.find('d')).toBeNull();
  });

  it('are dropped when they are no longer links', async () => {
    const library = freshLibrary();
    const memory = await openMissedMemory(library);
    for (const id of ['a', 'b']) await memory.add(aMiss(id));
    memory.keepOnly(new Set(['b']));
    await memory.add(aMiss('c'));
    await memory.save();
    const again = await openMissedMemory(library);
    expect([...'abc'].filter((id) => again.find(id) !== null)).toEqual(['b', 'c']);
  });

  it('are empty if the stored value is invalid', async () => {
    const library = freshLibrary();
    expectValue(await library.savePreference('here:missed-pages', [{ clipId: 7 }], instantAt(0)));
    expect((await openMissedMemory(library)).find('7')).toBeNull();
  });
});
