import * as v from 'valibot';
import type { Library } from '../../storage';
import { type Edit, editSchema, performEdit } from './edit';
import { findLocalStorage, writeLocally } from './local-storage';

const prefix = 'pressmark-edit:';
/** Held by the page that replays edits, so that none is made twice. */
const replayLock = 'pressmark-replay';

/**
 * A journal of edits that are not in the library yet.
 *
 * When a popup is closed while the user types, unfinished writes to IndexedDB are lost.
 * `localStorage` is written before the call returns. The edits left in the journal are made by
 * another of our pages that is open, or else by the next one that opens.
 */
export interface EditJournal {
  /**
   * Adds an edit. Returns its key, or null if `localStorage` is full or blocked. The edit is
   * then safe only once it is in the library.
   */
  add(edit: Edit): string | null;
  remove(key: string): void;
}

const entrySchema = v.object({ owner: v.string(), edit: editSchema });

/** A journal that stores nothing. */
export const disabledJournal: EditJournal = { add: () => null, remove() {} };

/**
 * Opens the journal of this page. It holds a lock for as long as the page lives, which tells
 * other pages that its edits are still being made.
 */
export function openJournal(view: Window, owner: string): EditJournal {
  const storage = findLocalStorage(view);
  if (!storage) return disabledJournal;
  let count = 0;
  void view.navigator.locks.request(prefix + owner, () => new Promise(() => {}));
  return {
    add(edit) {
      count += 1;
      const key = `${prefix}${edit.now} ${owner} ${String(count).padStart(6, '0')}`;
      if (!writeLocally(storage, key, JSON.stringify({ owner, edit }))) return null;
      return key;
    },
    remove: (key) => storage.removeItem(key),
  };
}

/**
 * Makes the edits that closed pages have left in their journals, oldest first. Edits that fail
 * stay for the next time, except those whose clip is gone: these are removed.
 */
export async function replayPendingEdits(view: Window, library: Library): Promise<void> {
  const journal = findLocalStorage(view);
  if (!journal || listKeys(journal).length === 0) return;
  await view.navigator.locks.request(replayLock, () => replay(view, journal, library));
}

/**
 * Also makes the edits of pages that close later, as soon as they do. Otherwise this page would
 * show, and edit, a text without them.
 */
export function adoptPendingEdits(view: Window, library: Library): void {
  const journal = findLocalStorage(view);
  if (!journal) return;
  const awaited = new Set<string>();
  const adopt = async (entry: string | null) => {
    const parsed = v.safeParse(entrySchema, parse(entry));
    if (!parsed.success || awaited.has(parsed.output.owner)) return;
    const { owner } = parsed.output;
    awaited.add(owner);
    // Granted when that page is closed.
    await view.navigator.locks.request(prefix + owner, () => {});
    awaited.delete(owner);
    await replayPendingEdits(view, library);
  };
  // Fires for changes by our other pages.
  view.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(prefix)) void adopt(newValue);
  });
  for (const key of listKeys(journal)) void adopt(journal.getItem(key));
}

async function replay(view: Window, journal: Storage, library: Library): Promise<void> {
  const { held } = await view.navigator.locks.query();
  const alive = new Set(held?.map(({ name }) => name));
  for (const key of listKeys(journal)) {
    const entry = v.safeParse(entrySchema, parse(journal.getItem(key)));
    if (!entry.success) {
      journal.removeItem(key);
      continue;
    }
    if (alive.has(prefix + entry.output.owner)) continue;
    const done = await performEdit(library, entry.output.edit);
    if (done.ok || done.failure.code === 'not-found') journal.removeItem(key);
  }
}

/** The keys of the edits in the journal, oldest first. */
function listKeys(journal: Storage): readonly string[] {
  return Object.keys(journal)
    .filter((key) => key.startsWith(prefix))
    .sort();
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
