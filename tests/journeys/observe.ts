import type { Driven, Tab } from '../../scripts/drive/browser';

/** A record of the library in IndexedDB. */
export type Row = Readonly<Record<string, unknown>>;

/** Returns all rows of a table, read from IndexedDB in the extension's origin. */
export function readRows(driven: Driven, table: string): Promise<readonly Row[]> {
  return driven.inExtension(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(name)) {
            db.close();
            resolve([]);
            return;
          }
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );
}

/** Deletes the library. Opening it again creates an empty one. */
export function dropLibrary(driven: Driven): Promise<void> {
  return driven.inExtension(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('pressmark');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
    undefined,
  );
}

/** Returns the clips that are not deleted. */
export async function listClips(driven: Driven): Promise<readonly Row[]> {
  return (await readRows(driven, 'clips')).filter((row) => row['deletedAt'] === null);
}

/** Returns the annotations that are not deleted. */
export async function listAnnotations(driven: Driven): Promise<readonly Row[]> {
  return (await readRows(driven, 'annotations')).filter((row) => row['deletedAt'] === null);
}

/** Returns the page's elements and attributes as text, to check that we left no trace. */
export function readDom(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML, undefined);
}
