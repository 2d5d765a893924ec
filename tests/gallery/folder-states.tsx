import type { FolderExportStatus } from '../../components/folder-export/folder-export-status';
import { type FolderProblem, noFolderPlan } from '../../core/export/folder-export';
import type { FailureDetail } from '../../core/model';
import { sampleFolderExport, sampleLibrary } from '../components/sample-library';
import { showSection } from './library-state';
import { PaintedLibrary } from './painted-library';
import type { GalleryState } from './state';

/** The settings of the notes folder. */
function makeSettingsState(name: string, change: Partial<FolderExportStatus>): GalleryState {
  const folderExport = { ...sampleFolderExport, ...change };
  return {
    name: `folder-${name}`,
    widths: [320, 480, 1280],
    height: 900,
    render: () => <PaintedLibrary {...sampleLibrary} view="settings" folderExport={folderExport} />,
    act: (root) => showSection(root, 'folder'),
  };
}

const folder = 'Nachrichtenarchiv der Hafenredaktion';
const { progress } = sampleFolderExport;

const makeTrouble = (
  code: FolderProblem,
  detail: FailureDetail | null = null,
): Partial<FolderExportStatus> => ({
  folder,
  trouble: {
    ...{ code, detail },
    ...{ since: '2026-11-12T08:05:00.000Z', triedAt: '2026-11-12T09:05:00.000Z' },
  },
});

/** The settings of the notes folder, and the notice about it in the library. */
export const folderStates: readonly GalleryState[] = [
  makeSettingsState('none', { plan: noFolderPlan, folder: null, progress: null }),
  makeSettingsState('current', {}),
  makeSettingsState('changed', { progress: progress && { ...progress, hasChanges: true } }),
  makeSettingsState('first-pass', {
    progress: progress && { ...progress, isComplete: false, done: 412, notes: 400 },
  }),
  makeSettingsState('locked', makeTrouble('folder-locked', { kind: 'folder', name: folder })),
  makeSettingsState('gone', makeTrouble('no-folder', { kind: 'folder', name: folder })),
  makeSettingsState('full', makeTrouble('disk-full')),
  makeSettingsState(
    'not-written',
    makeTrouble('not-written', {
      ...{ kind: 'browser', message: 'An attempt was made to modify an object that is locked.' },
    }),
  ),
  makeSettingsState('stopped', { plan: { ...sampleFolderExport.plan, isOn: false }, folder }),
  makeSettingsState('unsupported', {
    ...{ canChooseFolder: false, plan: noFolderPlan, folder: null, progress: null },
  }),
  {
    name: 'folder-notice',
    widths: [320, 480, 1280],
    height: 800,
    render: () => (
      <PaintedLibrary
        {...sampleLibrary}
        openClip={null}
        folderExport={{
          ...sampleFolderExport,
          ...makeTrouble('folder-locked'),
        }}
      />
    ),
  },
];
