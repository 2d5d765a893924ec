import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { aRequest } from './samples';

// This file does not load fake-indexeddb: here is no database at all.
describe('a browser without IndexedDB', () => {
  it('gets a failure from every call, not an error', async () => {
    const library = openLibrary('nowhere');
    const unavailable = { ok: false, failure: { code: 'library-unavailable' } };
    expect(await library.saveClip(aRequest(1))).toMatchObject(unavailable);
    expect(await library.listClips(9)).toMatchObject(unavailable);
    expect(await library.findDraft('x')).toMatchObject(unavailable);
  });
});
