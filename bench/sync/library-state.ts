import type { Driven } from '../../scripts/drive/browser';
import { typedStart } from './known-words';

export const tables = ['clips', 'annotations', 'versions', 'tags'] as const;
export type TableName = (typeof tables)[number];

/** A row of a library, without what only this device needs. */
export interface StateRow {
  readonly id: string;
  /** Equal rows have equal hashes. */
  readonly hash: string;
  /** False if it is in the bin, or for a tag if nothing has it. */
  readonly isAlive: boolean;
  /** Of a clip; otherwise empty. */
  readonly headline: string;
  readonly tags: readonly string[];
  /** The words typed by this run that its note contains. */
  readonly words: readonly string[];
}

export type LibraryState = Readonly<Record<TableName, readonly StateRow[]>>;

/** Reads the whole library, in the extension's origin. */
export function readState(driven: Driven): Promise<LibraryState> {
  return driven.inExtension(readInPage, { tables, typedStart });
}

interface StoredRow {
  readonly id?: string;
  readonly key?: string;
  readonly uses?: number;
  readonly deletedAt?: string | null;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly summary?: { readonly headline: string };
}

function readInPage(given: {
  readonly tables: readonly string[];
  readonly typedStart: string;
}): Promise<LibraryState> {
  // Assigned by the device: when an import brought it, and its place in lists.
  const local = ['number', 'arrivedAt'];
  // Sets, whose order each device chooses.
  const sets = ['addresses', 'tags', 'tagKeys', 'places'];
  const sorted = (name: string, value: unknown) =>
    sets.includes(name) && Array.isArray(value)
      ? [...value].sort()
      : value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value;
  // 53 bits of a text, as cyrb53.
  const hash = (text: string) => {
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at++) {
      high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
      low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
    }
    return `${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
  };
  const typed = new RegExp(`${given.typedStart}\\w+-\\d+`, 'g');
  const describe = (row: StoredRow): StateRow => {
    const shared = Object.fromEntries(
      Object.entries(row).filter(([name]) => !local.includes(name)),
    );
    const text = JSON.stringify(row.key === undefined ? shared : [row.key, row.uses], sorted);
    return {
      id: row.id ?? row.key ?? '',
      hash: hash(text),
      isAlive: row.key === undefined ? !row.deletedAt : (row.uses ?? 0) > 0,
      headline: row.summary?.headline ?? '',
      tags: row.tags ?? [],
      words: row.note?.match(typed) ?? [],
    };
  };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pressmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction([...given.tables]);
      const state: Record<string, StateRow[]> = {};
      for (const table of given.tables) {
        state[table] = [];
        // By cursor: all texts at once may not fit into memory.
        reading.objectStore(table).openCursor().onsuccess = ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
          if (cursor === null) return;
          state[table]?.push(describe(cursor.value));
          cursor.continue();
        };
      }
      reading.onabort = () => reject(reading.error);
      reading.oncomplete = () => {
        db.close();
        resolve(state as unknown as LibraryState);
      };
    };
  });
}

/** How far the exchanges of a device are. */
export interface Progress {
  /** Clips that are not in the bin. */
  readonly clips: number;
  /** Changes that are not yet records, and records that are not sent. */
  readonly waiting: number;
}

export function readProgress(driven: Driven): Promise<Progress> {
  return driven.inExtension(
    () =>
      new Promise<Progress>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction(['clips', 'syncChanges', 'syncRecords']);
          const clips = reading.objectStore('clips').index('order').count();
          // Not the row that says that changes are tracked, nor changes for shares and copies.
          const own = IDBKeyRange.bound('', '~', true, true);
          const changes = reading.objectStore('syncChanges').count(own);
          const unsent = reading.objectStore('syncRecords').index('[unsent+id]').count();
          reading.onabort = () => reject(reading.error);
          reading.oncomplete = () => {
            db.close();
            const waiting = changes.result + unsent.result;
            resolve({ clips: clips.result, waiting });
          };
        };
      }),
    undefined,
  );
}
