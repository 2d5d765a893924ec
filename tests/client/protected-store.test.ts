import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import {
  closeToContentScripts,
  type ExtensionStorage,
  moveToProtectedStore,
  openProtectedStore,
} from '../../client/edits/protected-store';

/** Returns a `storage.local` with these values that cannot be closed to content scripts, as in Firefox. */
function createStorage(values: Record<string, unknown> = {}) {
  const stored = new Map(Object.entries(values));
  const local: ExtensionStorage = {
    get: async (key) =>
      Object.fromEntries([...stored].filter(([storedKey]) => key === null || storedKey === key)),
    async set(changes) {
      for (const [key, value] of Object.entries(changes)) stored.set(key, value);
    },
    remove: async (key) => void stored.delete(key),
    clear: async () => stored.clear(),
  };
  return { stored, local };
}

const createWindow = () => new JSDOM('', { url: 'https://own.example/' }).window;
const seen = { id: 'library', clips: 3 };

it('stores nothing where content scripts could read it', async () => {
  const { stored, local } = createStorage();
  const view = createWindow();
  const store = openProtectedStore(local, view);
  await store.set({ seen });
  expect(await store.get('seen')).toEqual({ seen });
  expect(await openProtectedStore(local, view).get('seen')).toEqual({ seen });
  expect(stored.size).toBe(0);
  await store.remove('seen');
  expect(await store.get('seen')).toEqual({});
});

it('closes extension storage to content scripts if possible, and uses it', async () => {
  const { local } = createStorage();
  const setAccessLevel = vi.fn(async () => {});
  const closed = { ...local, setAccessLevel };
  await closeToContentScripts(closed);
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  expect(openProtectedStore(closed, createWindow())).toBe(closed);
});

it('moves the data of an earlier version only once', async () => {
  const { stored, local } = createStorage({ seen, planted: true });
  const store = openProtectedStore(local, createWindow());
  await moveToProtectedStore(local, store, ['seen', 'lost']);
  expect(await store.get('seen')).toEqual({ seen });
  expect(await store.get('planted')).toEqual({});
  expect(stored.size).toBe(0);

  stored.set('lost', { id: 'planted later' });
  await moveToProtectedStore(local, store, ['seen', 'lost']);
  expect(await store.get('lost')).toEqual({});
  expect(stored.size).toBe(0);
});

it('stores nothing if the user blocks storage', async () => {
  const view = {
    get localStorage(): Storage {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  };
  const store = openProtectedStore(createStorage().local, view);
  await store.set({ seen });
  expect(await store.get('seen')).toEqual({});
  await store.remove('seen');
});
