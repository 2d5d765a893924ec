import { expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { readFirstClips } from '../../storage/clips/first-clips';
import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';
import { aRequest, at, expectValue, freshName } from './samples';

async function filled(count: number) {
  const name = freshName();
  const library = openLibrary(name);
  for (let index = 1; index <= count; index += 1) await library.saveClip(aRequest(index));
  return {
    name,
    library,
    read: (limit: number) => readFirstClips(openExistingDatabase(name), limit),
  };
}

it('the first clips are the newest of the list, with the numbers they are listed by', async () => {
  const { library, read } = await filled(5);
  const first = await read(3);
  const clips = first?.clips.map(({ clip }) => clip);
  expect(clips).toEqual(expectValue(await library.listClips(3)));
  expect(first?.total).toBe(5);
  const numbers = first?.clips.map(({ number }) => number) ?? [];
  expect(expectValue(await library.getClips(numbers))).toEqual(clips);
  library.close();
});

it('the first clips are the same where the browser reads no index backwards at once', async () => {
  const { library, read } = await filled(5);
  const wanted = await read(3);
  const { getAllRecords } = IDBIndex.prototype as { getAllRecords?: unknown };
  expect(getAllRecords).toBeDefined();
  Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
  try {
    expect(await read(3)).toEqual(wanted);
  } finally {
    Object.assign(IDBIndex.prototype, { getAllRecords });
  }
  library.close();
});

it('the first clips are all that stand where these are fewer, and none from the bin', async () => {
  const { library, read } = await filled(3);
  await library.deleteClip('clip-2', at(9));
  const first = await read(12);
  expect(first?.clips.map(({ clip }) => clip.id)).toEqual(['clip-3', 'clip-1']);
  expect(first?.total).toBe(2);
  library.close();
});

it('an empty library has no first clips', async () => {
  const { library, read } = await filled(0);
  await library.listClips(1);
  expect(await read(12)).toEqual({ clips: [], total: 0 });
  library.close();
});

it('to look for first clips makes no library where there is none', async () => {
  const name = freshName();
  expect(await readFirstClips(openExistingDatabase(name), 12)).toBeNull();
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});

it('to look for first clips leaves nothing open that an upgrade would wait for', async () => {
  const { name, library, read } = await filled(1);
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
