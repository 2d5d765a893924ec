import { describe, expect, it } from 'vitest';
import { openMissedMemory } from '../../../entrypoints/library/filling/missed-memory';
import { at, expectValue, freshLibrary } from '../../storage/samples';

const aMiss = (clipId: string) => ({ clipId, reason: 'not-there' as const, notBefore: null });

describe('the memory of pages that gave no text', () => {
  it('is there the next time', async () => {
    const library = freshLibrary();
    const memory = await openMissedMemory(library);
    for (const id of ['a', 'b', 'c']) await memory.note(aMiss(id));
    await memory.save();
    const again = await openMissedMemory(library);
    expect(again.find('c')).toEqual(aMiss('c'));
    expect(again.find('d')).toBeNull();
  });

  it('forgets what is no link any more', async () => {
    const library = freshLibrary();
    const memory = await openMissedMemory(library);
    for (const id of ['a', 'b']) await memory.note(aMiss(id));
    memory.keepOnly(new Set(['b']));
    await memory.note(aMiss('c'));
    await memory.save();
    const again = await openMissedMemory(library);
    expect([...'abc'].filter((id) => again.find(id) !== null)).toEqual(['b', 'c']);
  });

  it('begins anew where what was kept cannot be understood', async () => {
    const library = freshLibrary();
    expectValue(await library.savePreference('here:missed-pages', [{ clipId: 7 }], at(0)));
    expect((await openMissedMemory(library)).find('7')).toBeNull();
  });
});
