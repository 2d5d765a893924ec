import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { makeSaveRequest } from './samples';

describe('a browser without IndexedDB', () => {
  const { dependencies } = Dexie;

  beforeEach(() => {
    Dexie.dependencies = { ...dependencies, indexedDB: undefined as never };
  });

  afterEach(() => {
    Dexie.dependencies = dependencies;
  });

  it('fails every call with library-unavailable instead of throwing', async () => {
    const library = openLibrary('nowhere');
    const unavailable = { ok: false, failure: { code: 'library-unavailable' } };
    expect(await library.saveClip(makeSaveRequest(1))).toMatchObject(unavailable);
    expect(await library.listClips(9)).toMatchObject(unavailable);
    expect(await library.findDraft('x')).toMatchObject(unavailable);
  });
});
