import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import {
  closeToContentScripts,
  type ExtensionStorage,
  moveToProtectedStore,
  openProtectedStore,
} from '../../client/edits/protected-store';

/** `storage.local` with these values, which cannot be closed, as in Firefox. */
function openStorage(values: Record<string, unknown> = {}) {
  const all = new Map(Object.entries(values));
  const local: ExtensionStorage = {
    get: async (key) => Object.fromEntries([...all].filter(([one]) => key === null || one === key)),
    async set(more) {
      for (const [key, value] of Object.entries(more)) all.set(key, value);
    },
    remove: async (key) => void all.delete(key),
    clear: async () => all.clear(),
  };
  return { all, local };
}

const aView = () => new JSDOM('', { url: 'https://own.example/' }).window;
const seen = { id: 'library', clips: 3 };

it('stores nothing where content scripts could read it', async () => {
  const { all, local } = openStorage();
  const view = aView();
  const store = openProtectedStore(local, view);
  await store.set({ seen });
  expect(await store.get('seen')).toEqual({ seen });
  expect(await openProtectedStore(local, view).get('seen')).toEqual({ seen });
  expect(all.size).toBe(0);
  await store.remove('seen');
  expect(await store.get('seen')).toEqual({});
});

it('closes extension storage to content scripts if possible, and uses it', async () => {
  const { local } = openStorage();
  const setAccessLevel = vi.fn(async () => {});
  const closed = { ...local, setAccessLevel };
  await closeToContentScripts(closed);
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  expect(openProtectedStore(closed, aView())).toBe(closed);
});

it('moves data of an earlier version, once', async () => {
  const { all, local } = openStorage({ seen, planted: true });
  const store = openProtectedStore(local, aView());
  await moveToProtectedStore(local, store, ['seen', 'lost']);
  expect(await store.get('seen')).toEqual({ seen });
  expect(await store.get('planted')).toEqual({});
  expect(all.size).toBe(0);

  all.set('lost', { id: 'planted later' });
  await moveToProtectedStore(local, store, ['seen', 'lost']);
  expect(await store.get('lost')).toEqual({});
  expect(all.size).toBe(0);
});

it('works without storage if the user has blocked it', async () => {
  const view = {
    get localStorage(): Storage {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  };
  const store = openProtectedStore(openStorage().local, view);
  await store.set({ seen });
  expect(await store.get('seen')).toEqual({});
  await store.remove('seen');
});
