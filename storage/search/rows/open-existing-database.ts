import { nativeStep, schemaVersion } from '../../schema/schema-version';
import type { OpenDatabase } from './index-database';

/**
 * Opens the stored library without Dexie, which would double the code that a
 * worker loads. Only pages create or upgrade the database. If it is missing or
 * has another version, this rejects, and the page must open it first.
 */
export function openExistingDatabase(name: string): OpenDatabase {
  let opened: Promise<IDBDatabase> | null = null;
  return () => {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      const reset = () => {
        opened = null;
      };
      request.onupgradeneeded = () => {
        // The database does not exist; do not create it here.
        request.transaction?.abort();
      };
      request.onerror = () => {
        reset();
        reject(request.error);
      };
      request.onsuccess = () => {
        const db = request.result;
        if (Math.floor(db.version / nativeStep) !== schemaVersion) {
          db.close();
          reset();
          reject(new DOMException('', 'InvalidStateError'));
          return;
        }
        db.onversionchange = () => {
          db.close();
          reset();
        };
        db.onclose = reset;
        resolve(db);
      };
    });
    return opened;
  };
}
