import { expect, it } from 'vitest';
import type { ProtectedStore } from '../../client/edits/protected-store';
import {
  findLostLibrary,
  putLostLibraryAway,
  rememberLibrary,
} from '../../client/library/remember-library';
import { backupPreferences } from '../../core/backup';
import { fail } from '../../core/model';
import type { Library } from '../../storage';
import { createFakeLibrary } from '../storage/fake-library';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from '../storage/samples';

/** Storage of the browser outside of its databases. */
function createStore(): ProtectedStore & { readonly all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    get: async (key) => (all.has(key) ? { [key]: structuredClone(all.get(key)) } : {}),
    async set(values) {
      for (const [key, value] of Object.entries(values)) all.set(key, structuredClone(value));
    },
    async remove(key) {
      all.delete(key);
    },
  };
}

async function makeLibrary(count: number): Promise<Library> {
  const library = createLibrary();
  for (let n = 1; n <= count; n += 1) expectValue(await library.saveClip(makeSaveRequest(n)));
  return library;
}

it('reports a lost library until the user dismisses the report', async () => {
  const store = createStore();
  const library = await makeLibrary(3);
  await library.deleteClip('clip-3', instantAt(4));
  const file = {
    ...{ name: 'Backup.zip', to: 'downloads', madeAt: instantAt(5), clips: 3, pictures: 0 },
    ...{ byteCount: 900, downloadId: 4 },
  };
  const state = { files: [file], trouble: null };
  expectValue(await library.savePreference(backupPreferences.state, state, instantAt(5)));
  await rememberLibrary(library, store, crypto);
  expect(await findLostLibrary(store)).toBeNull();

  const newLibrary = createLibrary();
  await rememberLibrary(newLibrary, store, crypto);
  const lost = { clips: 3, backup: { name: 'Backup.zip', madeAt: instantAt(5) } };
  expect(await findLostLibrary(store)).toMatchObject(lost);
  // Opening the new library again, or saving in it, does not end the report.
  expectValue(await newLibrary.saveClip(makeSaveRequest(9)));
  await rememberLibrary(newLibrary, store, crypto);
  expect(await findLostLibrary(store)).toMatchObject(lost);
  await putLostLibraryAway(store);
  await rememberLibrary(newLibrary, store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
});

it('reports nothing if the user emptied the library', async () => {
  const store = createStore();
  const library = await makeLibrary(2);
  await rememberLibrary(library, store, crypto);
  expectValue(await library.changeClips(['clip-1', 'clip-2'], { isDeleted: true }, instantAt(5)));
  expectValue(await library.emptyBin(instantAt(6)));
  await rememberLibrary(library, store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
  // Losing an empty library loses nothing.
  await rememberLibrary(createLibrary(), store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
});

it('reports nothing for the first library, and records nothing if the library cannot be read', async () => {
  const store = createStore();
  await rememberLibrary(await makeLibrary(1), store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
  const before = new Map(store.all);
  const broken = createFakeLibrary({ getPreference: async () => fail('library-unavailable') });
  await rememberLibrary(broken, store, crypto);
  expect(store.all).toEqual(before);
});

it('ignores invalid stored data', async () => {
  const store = createStore();
  store.all.set('library-seen', { id: 7 });
  store.all.set('library-lost', 'yes');
  await rememberLibrary(await makeLibrary(1), store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
});
