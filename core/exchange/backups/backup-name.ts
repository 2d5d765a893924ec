import { fileName } from '../file-name';

/** A backup's file: "2026-11-25 14.05 Pressmark backup.zip". `localTime` is "2026-11-25T14:05", the reader's own. */
export function backupName(localTime: string): string {
  const time = localTime.slice(11, 16).replace(':', '.');
  return fileName(`${time} Pressmark backup`, localTime, 'zip');
}

const pattern = /^(\d{4}-\d\d-\d\d \d\d\.\d\d) Pressmark backup(?: \((\d+)\))?\.zip$/;

/** Whether a file is named as `backupName` names them: others in the same folder are not touched. */
export function isBackupName(name: string): boolean {
  return pattern.test(name);
}

/** Of the files in a folder the newest backup by its name; null where there is none. */
export function newestBackup(names: Iterable<string>): string | null {
  let newest: { readonly name: string; readonly place: string } | null = null;
  for (const name of names) {
    const [, time, count = '1'] = pattern.exec(name) ?? [];
    if (time === undefined) continue;
    const place = `${time} ${count.padStart(6, '0')}`;
    if (newest === null || place > newest.place) newest = { name, place };
  }
  return newest?.name ?? null;
}
