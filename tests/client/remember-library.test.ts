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
import { fakeLibrary } from '../storage/fake-library';
import { expectValue, freshLibrary, instantAt, makeSaveRequest } from '../storage/samples';

/** The browser's storage besides its databases. */
function otherStore(): ProtectedStore & { readonly all: Map<string, unknown> } {
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

async function libraryWith(count: number): Promise<Library> {
  const library = freshLibrary();
  for (let n = 1; n <= count; n += 1) expectValue(await library.saveClip(makeSaveRequest(n)));
  return library;
}

it('reports which library was lost until dismissed', async () => {
  const store = otherStore();
  const library = await libraryWith(3);
  await library.deleteClip('clip-3', instantAt(4));
  const file = {
    ...{ name: 'Backup.zip', to: 'downloads', madeAt: instantAt(5), clips: 3, pictures: 0 },
    ...{ byteCount: 900, downloadId: 4 },
  };
  const state = { files: [file], trouble: null };
  expectValue(await library.savePreference(backupPreferences.state, state, instantAt(5)));
  await rememberLibrary(library, store, crypto);
  expect(await findLostLibrary(store)).toBeNull();

  const newLibrary = freshLibrary();
  await rememberLibrary(newLibrary, store, crypto);
  const lost = { clips: 3, backup: { name: 'Backup.zip', madeAt: instantAt(5) } };
  expect(await findLostLibrary(store)).toMatchObject(lost);
  // Reported however often the new library is opened, and whatever is saved in it.
  expectValue(await newLibrary.saveClip(makeSaveRequest(9)));
  await rememberLibrary(newLibrary, store, crypto);
  expect(await findLostLibrary(store)).toMatchObject(lost);
  await putLostLibraryAway(store);
  await rememberLibrary(newLibrary, store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
});

it('reports nothing if the user has emptied the library', async () => {
  const store = otherStore();
  const library = await libraryWith(2);
  await rememberLibrary(library, store, crypto);
  expectValue(await library.changeClips(['clip-1', 'clip-2'], { isDeleted: true }, instantAt(5)));
  expectValue(await library.emptyBin(instantAt(6)));
  await rememberLibrary(library, store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
  // It was empty, so nothing is lost.
  await rememberLibrary(freshLibrary(), store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
});

it('reports nothing for a first library, or if it cannot be read', async () => {
  const store = otherStore();
  await rememberLibrary(await libraryWith(1), store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
  const before = new Map(store.all);
  const broken = fakeLibrary({ getPreference: async () => fail('library-unavailable') });
  await rememberLibrary(broken, store, crypto);
  expect(store.all).toEqual(before);
});

it('ignores invalid data', async () => {
  const store = otherStore();
  store.all.set('library-seen', { id: 7 });
  store.all.set('library-lost', 'yes');
  await rememberLibrary(await libraryWith(1), store, crypto);
  expect(await findLostLibrary(store)).toBeNull();
});
