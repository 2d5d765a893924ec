import { expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { readFirstClips } from '../../storage/clips/first-clips';
import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';
import { createDatabaseName, expectValue, instantAt, makeSaveRequest } from './samples';

async function createLibraryAndReader(count: number) {
  const name = createDatabaseName();
  const library = openLibrary(name);
  for (let index = 1; index <= count; index += 1) await library.saveClip(makeSaveRequest(index));
  return {
    name,
    library,
    read: (limit: number) => readFirstClips(openExistingDatabase(name), limit),
  };
}

it('readFirstClips returns the newest clips with their numbers', async () => {
  const { library, read } = await createLibraryAndReader(5);
  const first = await read(3);
  const clips = first?.clips.map(({ clip }) => clip);
  expect(clips).toEqual(expectValue(await library.listClips(3)));
  expect(first?.total).toBe(5);
  const numbers = first?.clips.map(({ number }) => number) ?? [];
  expect(expectValue(await library.getClips(numbers))).toEqual(clips);
  library.close();
});

it('readFirstClips returns the same in browsers without IDBIndex.getAllRecords', async () => {
  const { library, read } = await createLibraryAndReader(5);
  const expected = await read(3);
  const { getAllRecords } = IDBIndex.prototype as { getAllRecords?: unknown };
  expect(getAllRecords).toBeDefined();
  Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
  try {
    expect(await read(3)).toEqual(expected);
  } finally {
    Object.assign(IDBIndex.prototype, { getAllRecords });
  }
  library.close();
});

it('readFirstClips returns all clips outside the bin if the limit is higher', async () => {
  const { library, read } = await createLibraryAndReader(3);
  await library.deleteClip('clip-2', instantAt(9));
  const first = await read(12);
  expect(first?.clips.map(({ clip }) => clip.id)).toEqual(['clip-3', 'clip-1']);
  expect(first?.total).toBe(2);
  library.close();
});

it('readFirstClips returns no clips for an empty library', async () => {
  const { library, read } = await createLibraryAndReader(0);
  await library.listClips(1);
  expect(await read(12)).toEqual({ clips: [], total: 0 });
  library.close();
});

it('readFirstClips does not create a missing library', async () => {
  const name = createDatabaseName();
  expect(await readFirstClips(openExistingDatabase(name), 12)).toBeNull();
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
});

it('readFirstClips closes its connection, to not block upgrades', async () => {
  const { name, library, read } = await createLibraryAndReader(1);
  await read(12);
  library.close();
  const upgrade = indexedDB.open(name, 1000);
  let isBlocked = false;
  upgrade.onblocked = () => {
    isBlocked = true;
  };
  await new Promise((resolve) => {
    upgrade.onsuccess = resolve;
  });
  upgrade.result.close();
  expect(isBlocked).toBe(false);
  expect(await read(12)).toBeNull();
});
