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
    next: 'Allow it to make the backup.',
  },
  'no-folder': {
    happened: 'The backup folder cannot be found.',
    next: 'Choose it again, or another one.',
  },
  'folder-locked': {
    happened: 'The browser needs your permission again before Pressmark can write to the folder.',
    next: 'Allow it to make the backup.',
  },
  'disk-full': {
    happened: 'There was not enough disk space for a backup.',
    next: 'Free some space, or keep fewer backups.',
  },
  'download-stopped': {
    happened: 'The backup was not completed.',
    next: 'Pressmark tries again within an hour, or you can back up now.',
  },
  'not-readable': {
    happened: 'A backup was written but could not be read back correctly, so it was deleted.',
    next: 'Back up again. If it happens again, choose another folder or check the disk.',
  },
  library: {
    happened: 'The library could not be read for a backup.',
    next: 'Close the browser and open it again, then back up.',
  },
  'broken-off': {
    happened: 'The browser was closed during the backup several times.',
    next: 'Back up now, and leave the browser open until it is done.',
  },
  unexpected: {
    happened: 'The backup stopped because of an error in Pressmark.',
    next: 'Back up again. If it happens again, export the library as a backup instead.',
  },
};

/** What is said of backups. */
export const backupWords = {
  title: 'Backup',
  about:
    'A backup is one file with everything: clips, every version, pictures, highlights, notes, tags, the bin, settings and searches. Your library is only on this computer, so keep backups in a place that is copied to another disk or computer.',
  last: (ago: string) => `Last backup ${ago}`,
  none: 'No backup has been made yet.',
  lastHolds: (total: number, shown: number, bytes: number) =>
    joinDots([count(total, clips), count(shown, pictures), formatBytes(bytes), 'checked']),
  every: 'Back up automatically',
  everyChoices: {
    never: 'Never',
    day: 'Every day',
    week: 'Every week',
  } satisfies Record<BackupPlan['every'], string>,
  everyNext: 'Missed backups run the next time the browser starts.',
  keep: 'Keep',
  keepChoice: (total: number) =>
    total === 1 ? 'the newest only' : `the newest ${formatNumber(total)}`,
  keepNext: 'Older ones are removed. No other file is touched.',
  where: 'Save to',
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
  safe: 'Your library and earlier backups were not changed.',
  allow: 'Allow',
  again: 'Back up again',
  /** On the toolbar button. */
  badge: 'Pressmark: the last backup failed',
  storage: 'On this computer',
  used: (bytes: number, quota: number | null) =>
    quota === null
      ? `Pressmark uses ${formatBytes(bytes)}.`
      : `Pressmark uses ${formatBytes(bytes)} of the ${formatBytes(quota)} that the browser allows.`,
  persisted: 'The browser has promised to keep the library until you remove it.',
  notPersisted:
    'The browser has not promised to keep the library. Pressmark has permission for unlimited storage, so the browser should not clear it when disk space runs low, but turn on backups all the same.',
  persist: 'Ask the browser again',
  refused: 'The browser did not promise it.',
  lost: {
    happened: 'The browser has lost your library.',
    held: (total: number, ago: string) =>
      `It had ${count(total, clips)} when Pressmark last saw it, ${ago}. A browser crash, a disk error or clearing browsing data can cause this.`,
    backup: (name: string, ago: string) =>
      `The last backup, “${name}”, was made ${ago}. Restore it; anything you have saved since is kept.`,
    noBackup:
      'Pressmark knows of no backup. If you have one, or an export, restore it; anything you have saved since is kept.',
    putAway: 'Dismiss',
  },
  notice: {
    failed: 'The last backup failed.',
    old: (ago: string) => `The last successful backup was made ${ago}.`,
    oldNext: 'Leave the browser open for a while, or back up now.',
    none: (total: number) => `${count(total, clips)} and no backup`,
    noneNext:
      'If you lose this computer or browser profile, you lose them too. One click turns on weekly backups.',
    lastNext: (ago: string) => `The last backup was made ${ago}.`,
    settings: 'Backup settings',
    later: 'Not now',
  },
} as const;
