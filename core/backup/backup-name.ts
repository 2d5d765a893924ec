import { fileName } from '../files/file-name';

/**
 * The file name of a backup: "2026-11-25 14.05 Pressmark backup.zip". `localTime` is
 * "2026-11-25T14:05" in the user's time zone.
 */
export function backupName(localTime: string): string {
  const time = localTime.slice(11, 16).replace(':', '.');
  return fileName(`${time} Pressmark backup`, localTime, 'zip');
}

const pattern = /^(\d{4}-\d\d-\d\d \d\d\.\d\d) Pressmark backup(?: \((\d+)\))?\.zip$/;

/** True if a file is named as by `backupName`. Other files in the folder must not be touched. */
export function isBackupName(name: string): boolean {
  return pattern.test(name);
}

/** The newest backup among the file names of a folder, or null. */
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
