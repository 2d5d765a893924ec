import { expect, it, onTestFinished, vi } from 'vitest';
import { watchLostLibrary } from '../../../entrypoints/library/settings/lost-library';
import { openLibrary } from '../../../storage';
import { createMemoryFolder } from '../../client/safety-copy/memory-folder';
import { createDatabaseName, expectValue, makeSaveRequest } from '../../storage/samples';

/** A browser with an empty place for files. */
function withFolder() {
  const folder = createMemoryFolder();
  return { storage: { getDirectory: async () => folder } } as unknown as Navigator;
}

it('reports a library whose database is deleted while its page is open', async () => {
  const stored = new Map<string, unknown>();
  const store = {
    get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    async set(values: object) {
      for (const [key, value] of Object.entries(values)) stored.set(key, value);
    },
    async remove(key: string) {
      stored.delete(key);
    },
  };
  const name = createDatabaseName();
  const library = openLibrary(name);
  for (const n of [1, 2]) expectValue(await library.saveClip(makeSaveRequest(n)));
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const { lost } = watchLostLibrary(
    library,
    store,
    { crypto, navigator: withFolder() },
    life.signal,
  );
  await vi.waitUntil(() => stored.size > 0);
  expect(lost.value).toBeNull();

  indexedDB.deleteDatabase(name);
  await vi.waitUntil(() => lost.value !== null);
  expect(lost.value).toMatchObject({ clips: 2, backup: null });
});
