import { fileName } from '../file-name';

/** A backup's file: "2026-11-25 14.05 Pressmark backup.zip". `localTime` is "2026-11-25T14:05", the reader's own. */
export function backupName(localTime: string): string {
  const time = localTime.slice(11, 16).replace(':', '.');
  return fileName(`${time} Pressmark backup`, localTime, 'zip');
}

/** Whether a file is named as `backupName` names them: others in the same folder are not touched. */
export function isBackupName(name: string): boolean {
  return /^\d{4}-\d\d-\d\d \d\d\.\d\d Pressmark backup( \(\d+\))?\.zip$/.test(name);
}
