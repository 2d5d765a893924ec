import type { Driven, Tab } from '../../scripts/drive/browser';

/** A record of the library as it lies in IndexedDB. */
export type Row = Readonly<Record<string, unknown>>;

/** All rows of one table of the library, read from the disk by the extension's origin. */
export function rowsOf(driven: Driven, table: string): Promise<readonly Row[]> {
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

/** Deletes the library; whoever opens it next has an empty one. */
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

/** The clips that are not deleted. */
export async function standingClips(driven: Driven): Promise<readonly Row[]> {
  return (await rowsOf(driven, 'clips')).filter((row) => row['deletedAt'] === null);
}

/** The annotations that are not deleted. */
export async function standingAnnotations(driven: Driven): Promise<readonly Row[]> {
  return (await rowsOf(driven, 'annotations')).filter((row) => row['deletedAt'] === null);
}

/** The page's own elements and attributes as text: equal before and after means that we left no trace. */
export function domOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML, undefined);
}
