import type { BackupStatus } from '../../components/backup/backup-status';
import type { BackupProblem } from '../../core/backup';
import { plainLibrary, sampleBackup } from '../components/library-fakes';
import { PaintedLibrary } from './painted-library';
import type { GalleryState } from './state';

/** One state of the settings of backups. */
function settings(name: string, change: Partial<BackupStatus>): GalleryState {
  return {
    name: `backup-${name}`,
    widths: [320, 480, 1280],
    height: 1000,
    draw: () => (
      <PaintedLibrary {...plainLibrary} view="settings" backup={{ ...sampleBackup, ...change }} />
    ),
  };
}

const trouble = (code: BackupProblem, detail: string | null = null): Partial<BackupStatus> => ({
  trouble: {
    ...{ code, detail },
    ...{ since: '2026-11-12T08:05:00.000Z', triedAt: '2026-11-12T09:05:00.000Z' },
  },
});

const inFolder = {
  plan: { every: 'day', keep: 8, to: 'folder' },
  folder: 'Sicherungskopien der Nachrichtenbibliothek',
} as const;

/** One state of the word about backups in the library. */
function notice(name: string, advice: (typeof plainLibrary)['backupAdvice']): GalleryState {
  return {
    name: `backup-notice-${name}`,
    widths: [320, 480, 1280],
    height: 800,
    draw: () => <PaintedLibrary {...plainLibrary} chosen={null} backupAdvice={advice} />,
  };
}

/** The library after the browser has lost it. */
function lost(name: string, backup: NonNullable<typeof plainLibrary.lost>['backup']): GalleryState {
  return {
    name: `library-lost-${name}`,
    widths: [320, 400, 1280],
    height: 800,
    draw: () => (
      <PaintedLibrary
        {...plainLibrary}
        chosen={null}
        numbers={new Uint32Array()}
        lost={{ ...{ id: 'library', clips: 1284, backup }, seenAt: '2026-11-09T08:05:00.000Z' }}
      />
    ),
  };
}

/** Backups in the settings, and what is said of them elsewhere. */
export const backupStates: readonly GalleryState[] = [
  settings('good', {}),
  settings('none', {
    plan: { every: 'never', keep: 4, to: 'downloads' },
    last: null,
    canChooseFolder: false,
    storage: {
      ...{ isPersisted: false, isRefused: true },
      ...{ usedBytes: 402 * 1024 ** 2, quotaBytes: null },
    },
  }),
  settings('running', { run: { clips: 412, total: 1284 } }),
  settings('folder', inFolder),
  settings('locked', { ...inFolder, ...trouble('folder-locked', inFolder.folder) }),
  settings('failed', trouble('not-readable', 'clips.jsonl: checksum')),
  notice('failed', { kind: 'failed', code: 'disk-full', detail: null }),
  notice('old', { kind: 'old', last: '2026-10-21T08:05:00.000Z' }),
  notice('none', { kind: 'none', last: null }),
  lost('with-backup', {
    name: '2026-11-08 09.05 Pressmark backup.zip',
    madeAt: '2026-11-08T08:05:00.000Z',
  }),
  lost('for-good', null),
];
