import type { BackupTrouble } from '../../core/exchange/backups';
import type { BackupPlan } from '../../core/model';
import { count, formatBytes, formatNumber } from './count';
import { joinDots } from './join';

const clips = { one: 'clip', other: 'clips' };
const pictures = { one: 'picture', other: 'pictures' };

/** What happened, and what to do. */
const troubles: Readonly<Record<BackupTrouble, { happened: string; next: string }>> = {
  'no-permission': {
    happened: 'The browser does not let Pressmark put backups into your downloads.',
    next: 'Allow it, and the backup is made.',
  },
  'no-folder': {
    happened: 'The folder for backups is not there.',
    next: 'Choose it again, or another one.',
  },
  'folder-locked': {
    happened: 'The browser wants to ask you again before Pressmark writes into the folder.',
    next: 'Allow it, and the backup is made.',
  },
  'disk-full': {
    happened: 'There was no room on the disk for a backup.',
    next: 'Free some space, or keep fewer backups.',
  },
  'download-stopped': {
    happened: 'The backup did not get to its end.',
    next: 'It is tried again within an hour, or now if you like.',
  },
  'not-readable': {
    happened:
      'A backup was written, but could not be read back as it should be, so it was thrown away.',
    next: 'Back up again. If it happens again, choose another folder or look after the disk.',
  },
  library: {
    happened: 'The library could not be read for a backup.',
    next: 'Close the browser and open it again, then back up.',
  },
  'broken-off': {
    happened: 'The browser has closed in the middle of the backup, several times.',
    next: 'Back up now, and leave the browser open until it is done.',
  },
  unexpected: {
    happened: 'The backup was stopped by a mistake of Pressmark’s own.',
    next: 'Back up again. If it happens again, export the library as a backup in its place.',
  },
};

/** What is said of backups. */
export const backupWords = {
  title: 'Backup',
  about:
    'A backup is one file with everything: clips, every version, pictures, highlights, notes, tags, the bin, settings and searches. Your library is on this computer only, so keep backups where another disk, or another computer, gets them too.',
  last: (ago: string) => `Last backup ${ago}`,
  none: 'No backup has been made yet.',
  lastHolds: (total: number, shown: number, bytes: number) =>
    joinDots([count(total, clips), count(shown, pictures), formatBytes(bytes), 'checked']),
  every: 'Back up by itself',
  everyChoices: {
    never: 'Never',
    day: 'Every day',
    week: 'Every week',
  } satisfies Record<BackupPlan['every'], string>,
  everyNext: 'When the browser was closed at the time, it is made up for at the next start.',
  keep: 'Keep',
  keepChoice: (total: number) =>
    total === 1 ? 'the newest only' : `the newest ${formatNumber(total)}`,
  keepNext: 'Older ones are removed. No other file is touched.',
  where: 'Where to',
  downloads: 'Downloads, in “Pressmark”',
  folder: (name: string | null) => (name === null ? 'A folder' : `The folder “${name}”`),
  chooseFolder: 'Choose folder…',
  onlyDownloads: 'To your downloads, in the folder “Pressmark”.',
  now: 'Back up now',
  restore: 'Restore…',
  restoreNewest: 'Restore the newest',
  running: (done: number, total: number | null) =>
    total === null
      ? `Backing up, ${count(done, clips)} so far`
      : `Backing up, ${formatNumber(Math.min(done, total))} of ${count(total, clips)}`,
  progress: 'Backup',
  stop: 'Stop',
  happened: (code: BackupTrouble) => troubles[code].happened,
  next: (code: BackupTrouble) => troubles[code].next,
  safe: 'Your library and the backups before are as they were.',
  allow: 'Allow',
  again: 'Back up again',
  /** On the toolbar button. */
  badge: 'Pressmark: the last backup has failed',
  storage: 'On this computer',
  used: (bytes: number, quota: number | null) =>
    quota === null
      ? `Pressmark takes ${formatBytes(bytes)}.`
      : `Pressmark takes ${formatBytes(bytes)} of the ${formatBytes(quota)} that the browser has for it.`,
  persisted: 'The browser has promised to keep the library until you remove it.',
  notPersisted:
    'The browser was asked to keep the library for good and has not promised it. Pressmark has the right to storage without limit, which it spares when the disk is short; have backups made all the same.',
  persist: 'Ask the browser again',
  refused: 'It did not promise it.',
  lost: {
    happened: 'The browser has lost your library.',
    held: (total: number, ago: string) =>
      `${count(total, clips)} were in it when it was last seen, ${ago}. A crash of the browser or the disk can do this, and so can cleaning up a browser’s data.`,
    backup: (name: string, ago: string) =>
      `The last backup, “${name}”, was made ${ago}. Restore it; what you have kept since stays.`,
    noBackup:
      'Pressmark knows of no backup. If you have one, or an export, restore it; what you have kept since stays.',
    putAway: 'Put away',
  },
  notice: {
    failed: 'The last backup has failed.',
    old: (ago: string) => `The last good backup was made ${ago}.`,
    oldNext: 'Leave the browser open for a while, or back up now.',
    none: (total: number) => `${count(total, clips)} and no backup`,
    noneNext:
      'If this computer or its browser is lost, so are they. A backup every week takes a click.',
    lastNext: (ago: string) => `The last backup was made ${ago}.`,
    settings: 'Backup settings',
    later: 'Not now',
  },
} as const;
