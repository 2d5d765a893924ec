import { findLocalStorage, writeLocally } from './local-storage';

/** A small key-value store outside of the database. */
export interface ProtectedStore {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** `storage.local`, with the method that only Chromium has. */
export interface ExtensionStorage {
  get(key: string | null): Promise<Readonly<Record<string, unknown>>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
  setAccessLevel?(access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

const prefix = 'pressmark-own:';

/**
 * Opens a store that content scripts cannot access, unlike `storage.local` by default.
 *
 * In Chromium, `storage.local` can be closed to them (`closeToContentScripts`). In Firefox it cannot, so
 * the `localStorage` of our own pages is used, which include the background.
 */
export function openProtectedStore(
  local: ExtensionStorage,
  view: Pick<Window, 'localStorage'>,
): ProtectedStore {
  if (local.setAccessLevel) return local;
  const storage = findLocalStorage(view);
  return {
    async get(key) {
      const text = storage?.getItem(prefix + key) ?? null;
      return text === null ? {} : { [key]: JSON.parse(text) };
    },
    async set(values) {
      if (!storage) return;
      for (const [key, value] of Object.entries(values)) {
        writeLocally(storage, prefix + key, JSON.stringify(value));
      }
    },
    async remove(key) {
      storage?.removeItem(prefix + key);
    },
  };
}

/** Closes `storage.local` to content scripts, in browsers that can. Call it at every start. */
export async function closeToContentScripts(local: ExtensionStorage): Promise<void> {
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/**
 * Moves values that an earlier version left in `storage.local` into the store if it is empty,
 * and deletes them there. Call it only after an update: later, a content script could have
 * written there.
 */
export async function moveToProtectedStore(
  local: ExtensionStorage,
  store: ProtectedStore,
  keys: readonly string[],
): Promise<void> {
  if (store === local) return;
  const left = await local.get(null);
  const own = await Promise.all(keys.map((key) => store.get(key)));
  if (own.every((one) => Object.keys(one).length === 0)) {
    await store.set(
      Object.fromEntries(keys.flatMap((key) => (key in left ? [[key, left[key]]] : []))),
    );
  }
  await local.clear();
}
