import { findLocalStorage, writeLocally } from './local-storage';

/** A small store beside the database, for plain values. */
export interface OwnStore {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** `storage.local`, with what only Chromium has. */
export interface ExtensionStorage {
  get(key: string | null): Promise<Readonly<Record<string, unknown>>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
  setAccessLevel?(access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

const prefix = 'pressmark-own:';

/**
 * A store that scripts in pages cannot reach, which `storage.local` is by default not.
 *
 * Chromium can close `storage.local` to them (`closeToPages`). Firefox cannot: there it is the
 * `localStorage` of our own pages, of which the background is one.
 */
export function openOwnStore(
  local: ExtensionStorage,
  view: Pick<Window, 'localStorage'>,
): OwnStore {
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

/** Keeps scripts in pages from `storage.local`, where the browser can. To be called at every start. */
export async function closeToPages(local: ExtensionStorage): Promise<void> {
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/**
 * Moves what an earlier version left in an open `storage.local` into a store that is still
 * empty, and empties it. To be called after an update only: by then any page's script can have
 * written there.
 */
export async function moveOutOfReach(
  local: ExtensionStorage,
  store: OwnStore,
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
