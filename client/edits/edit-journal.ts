import * as v from 'valibot';
import type { Library } from '../../storage';
import { type Edit, editSchema, perform } from './edit';
import { findLocalStorage, writeLocally } from './local-storage';

const prefix = 'pressmark-edit:';

/**
 * Edits that are under way, written down at once and struck out when they are in
 * the library.
 *
 * A popup is closed in the middle of a word, and with it dies every write to
 * IndexedDB that has not been finished; `localStorage` is written before the call
 * returns. The next page of ours that opens makes the edits that were left behind.
 */
export interface EditJournal {
  /**
   * Writes an edit down; the key strikes it out. Null when there is no room for it, or
   * the browser forbids it: then the edit is safe only once it is in the library.
   */
  note(edit: Edit): string | null;
  strike(key: string): void;
}

const entrySchema = v.object({ owner: v.string(), edit: editSchema });

/** Writes nothing down. */
export const noJournal: EditJournal = { note: () => null, strike() {} };

/** The journal of this page. Its lock says, for as long as it lives, that its edits are being made. */
export function openJournal(view: Window, owner: string): EditJournal {
  const storage = findLocalStorage(view);
  if (!storage) return noJournal;
  let count = 0;
  void view.navigator.locks.request(prefix + owner, () => new Promise(() => {}));
  return {
    note(edit) {
      count += 1;
      const key = `${prefix}${edit.now} ${owner} ${String(count).padStart(6, '0')}`;
      if (!writeLocally(storage, key, JSON.stringify({ owner, edit }))) return null;
      return key;
    },
    strike: (key) => storage.removeItem(key),
  };
}

/**
 * Makes the edits that pages left behind when they were closed, oldest first.
 * What the library cannot take now stays for the next time; what it can never
 * take, because its clip is gone, is struck out.
 */
export async function finishLeftEdits(view: Window, library: Library): Promise<void> {
  const journal = findLocalStorage(view);
  if (!journal) return;
  const keys = Object.keys(journal).filter((key) => key.startsWith(prefix));
  if (keys.length === 0) return;
  const { held } = await view.navigator.locks.query();
  const alive = new Set(held?.map(({ name }) => name));
  for (const key of keys.sort()) {
    const entry = v.safeParse(entrySchema, parse(journal.getItem(key)));
    if (!entry.success) {
      journal.removeItem(key);
      continue;
    }
    if (alive.has(prefix + entry.output.owner)) continue;
    const done = await perform(library, entry.output.edit);
    if (done.ok || done.failure.code === 'not-found') journal.removeItem(key);
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
