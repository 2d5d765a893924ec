import type { Driven, Tab } from '../../scripts/drive/browser';
import { waitUntil } from '../../scripts/drive/wait-until';
import { readRows } from './observe';

const tables = [
  ...['clips', 'versions', 'annotations', 'tags', 'searches', 'settings'],
  ...['drafts', 'images', 'imageUses', 'tombstones', 'counters'],
];

/** Chooses an option in a settings field. */
export function chooseSetting(library: Tab, label: string, value: string) {
  return library.evaluate(
    ({ label, value }) => {
      const fields = [...document.querySelectorAll('select')];
      const field = fields.find(({ labels }) => labels[0]?.textContent === label);
      if (!field) throw new Error(`no field ${label}`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { label, value },
  );
}

/** Replaces the folder picker, which a test cannot use, by one that returns a private folder. */
export function offerFolder(library: Tab) {
  return library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const chosen = await root.getDirectoryHandle('Vault', { create: true });
    Object.assign(chosen, { requestPermission: async () => 'granted' });
    Object.assign(globalThis, { showDirectoryPicker: async () => chosen });
  }, undefined);
}

export async function readBackupState(driven: Driven) {
  const row = (await readRows(driven, 'settings')).find(
    ({ key }) => key === 'preference:here:backup',
  );
  return (row?.['value'] ?? {}) as {
    readonly files?: readonly { readonly name: string; readonly downloadId: number }[];
    readonly trouble?: { readonly code: string } | null;
  };
}

/** Triggers the background's alarm for backups. */
export function fireBackupAlarm(driven: Driven) {
  return driven.inExtension(async () => {
    await chrome.alarms.create('back-up', { when: Date.now() });
  }, undefined);
}

/** Moves the times of all recorded backups back. */
export function ageBackups(driven: Driven, days: number) {
  return driven.inExtension(
    (days) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('settings', 'readwrite');
          const rows = writing.objectStore('settings');
          const reading = rows.get('preference:here:backup');
          reading.onsuccess = () => {
            const row = reading.result;
            for (const file of row.value.files) {
              const madeAt = Date.parse(file.madeAt) - days * 86_400_000;
              file.madeAt = new Date(madeAt).toISOString();
            }
            rows.put(row);
          };
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    days,
  );
}

export function isNextAlarmAfter(driven: Driven, minutes: number) {
  return driven.inExtension(async (minutes) => {
    const alarm = await chrome.alarms.get('back-up');
    return alarm !== undefined && alarm.scheduledTime > Date.now() + minutes * 60_000;
  }, minutes);
}

export function putPreference(driven: Driven, name: string, value: object) {
  return driven.inExtension(
    ({ name, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('settings', 'readwrite');
          writing.objectStore('settings').put({ key: `preference:${name}`, value, updatedAt: '' });
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { name, value },
  );
}

/** Waits for a run to end: older backups are removed after the new file is written. */
export function waitForBackupEnd(driven: Driven) {
  return waitUntil('the end of the run', async () =>
    (await readRows(driven, 'settings')).some(
      ({ key, value }) => key === 'preference:here:backup-run' && value === null,
    ),
  );
}

/** Returns the tables of the library, without rows and fields that are local to this browser. */
export async function readLibrary(driven: Driven) {
  const all: Record<string, unknown> = {};
  for (const table of tables) {
    const rows = await readRows(driven, table);
    all[table] = rows
      .filter(({ key }) => !String(key).startsWith('preference:here:'))
      .filter(({ count, key }) => count !== 0 && key !== 'number' && key !== 'kin')
      .map(({ number: _, arrivedAt: __, ...row }) =>
        table === 'settings' ? { ...row, updatedAt: '' } : row,
      );
  }
  return all;
}

/** Returns the hash and the checksum of each stored image. */
export function readImageChecksums(driven: Driven) {
  return driven.inExtension(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('imageBytes')
            .objectStore('imageBytes')
            .getAll();
          reading.onsuccess = async () => {
            opening.result.close();
            const rows = reading.result as { hash: string; bytes: ArrayBuffer }[];
            const lines = rows.map(async ({ hash, bytes }) => {
              const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
              return `${hash} ${[...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
            });
            resolve(await Promise.all(lines));
          };
        };
      }),
    undefined,
  );
}
