import type { BackupStatus } from '../../components/backup/backup-status';
import type { BackupProblem } from '../../core/backup';
import type { FailureDetail } from '../../core/model';
import { sampleBackup, sampleLibrary } from '../components/sample-library';
import { emptyShelves } from '../components/sample-shelves';
import { noClips, showSection } from './library-state';
import { PaintedLibrary } from './painted-library';
import type { GalleryState } from './state';

/** The backup settings. */
function makeSettingsState(name: string, change: Partial<BackupStatus>): GalleryState {
  return {
    name: `backup-${name}`,
    widths: [320, 480, 1280],
    height: 1000,
    render: () => (
      <PaintedLibrary {...sampleLibrary} view="settings" backup={{ ...sampleBackup, ...change }} />
    ),
    act: (root) => showSection(root, 'backup'),
  };
}

const makeTrouble = (
  code: BackupProblem,
  detail: FailureDetail | null = null,
): Partial<BackupStatus> => ({
  trouble: {
    ...{ code, detail },
    ...{ since: '2026-11-12T08:05:00.000Z', triedAt: '2026-11-12T09:05:00.000Z' },
  },
});

const inFolder = {
  plan: { every: 'day', keep: 8, to: 'folder' },
  folder: 'Sicherungskopien der Nachrichtenbibliothek',
} as const;

/** The library with a notice about backups. */
function makeNoticeState(
  name: string,
  advice: (typeof sampleLibrary)['backupAdvice'],
): GalleryState {
  return {
    name: `backup-notice-${name}`,
    widths: [320, 480, 1280],
    height: 800,
    render: () => <PaintedLibrary {...sampleLibrary} openClip={null} backupAdvice={advice} />,
  };
}

/** The library after the browser deleted its database. */
function makeLostState(
  name: string,
  backup: NonNullable<typeof sampleLibrary.lost>['backup'],
  hasCopy = false,
): GalleryState {
  return {
    name: `library-lost-${name}`,
    widths: [320, 400, 1280],
    height: 800,
    render: () => (
      <PaintedLibrary
        {...sampleLibrary}
        {...noClips}
        shelves={emptyShelves}
        lost={{
          ...{ id: 'library', clips: 1284, backup, hasCopy },
          seenAt: '2026-11-09T08:05:00.000Z',
        }}
      />
    ),
  };
}

/** The backup settings, and notices about backups in the library. */
export const backupStates: readonly GalleryState[] = [
  makeSettingsState('good', {}),
  makeSettingsState('none', {
    plan: { every: 'never', keep: 4, to: 'downloads' },
    last: null,
    canChooseFolder: false,
    storage: {
      ...{ isPersisted: false, isRefused: true },
      ...{ usedBytes: 402 * 1024 ** 2, quotaBytes: null },
    },
  }),
  makeSettingsState('running', { run: { clips: 412, total: 1284 } }),
  makeSettingsState('folder', inFolder),
  makeSettingsState('locked', {
    ...inFolder,
    ...makeTrouble('folder-locked', { kind: 'folder', name: inFolder.folder }),
  }),
  makeSettingsState('failed', makeTrouble('not-readable')),
  makeNoticeState('failed', { kind: 'failed', code: 'disk-full' }),
  makeNoticeState('old', { kind: 'old', last: '2026-10-21T08:05:00.000Z' }),
  makeNoticeState('none', { kind: 'none', last: null }),
  makeLostState('with-backup', {
    name: '2026-11-08 09.05 Pressmark backup.zip',
    madeAt: '2026-11-08T08:05:00.000Z',
  }),
  makeLostState('for-good', null),
  makeLostState('with-copy', null, true),
];
