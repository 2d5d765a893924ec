import { renewLog } from '../../storage/schema/renew-log';

const storeName = 'rows';

/** Renews the log `count` times, and writes to another database each time, as a first save does. */
export async function renewLogs(count: number): Promise<void> {
  const db = await openOther();
  for (let n = 0; n < count; n += 1) {
    const renewed = await renewLog(wait);
    if (!renewed.ok) throw new Error(renewed.failure.code);
    await putRow(db, n);
  }
  db.close();
}

function wait(ms: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function openOther(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('other');
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function putRow(db: IDBDatabase, n: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = db.transaction(storeName, 'readwrite');
    writing.objectStore(storeName).put(n, 'last');
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
}
