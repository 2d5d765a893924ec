import { nativeStep, schemaVersion } from '../../schema/schema-version';
import type { OpenDatabase } from './index-database';

/**
 * Opens the library as it is stored, without Dexie, which would double what a
 * worker loads. Only a page makes or upgrades it: when it is not there or of
 * another version, opening fails, and the page is to open it first.
 */
export function openStored(name: string): OpenDatabase {
  let opened: Promise<IDBDatabase> | null = null;
  return () => {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      const forget = () => {
        opened = null;
      };
      request.onupgradeneeded = () => {
        // There was none, and none must come of this.
        request.transaction?.abort();
      };
      request.onerror = () => {
        forget();
        reject(request.error);
      };
      request.onsuccess = () => {
        const db = request.result;
        if (Math.floor(db.version / nativeStep) !== schemaVersion) {
          db.close();
          forget();
          reject(new DOMException(`stored version ${db.version}`, 'InvalidStateError'));
          return;
        }
        db.onversionchange = () => {
          db.close();
          forget();
        };
        db.onclose = forget;
        resolve(db);
      };
    });
    return opened;
  };
}
