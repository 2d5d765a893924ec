import type { LibraryProps } from '../../../components/library/library-props';

/** The part of the page's state that the reader provides. */
export type ReaderShown = Pick<
  LibraryProps,
  | 'openClip'
  | 'isOpening'
  | 'activeId'
  | 'images'
  | 'speech'
  | 'comparison'
  | 'nearDuplicates'
  | 'saving'
  | 'problem'
  | 'exporting'
  | 'importing'
  | 'filling'
  | 'savingTabs'
  | 'backup'
  | 'folderExport'
  | 'sync'
  | 'sharing'
  | 'sharedTags'
  | 'backupAdvice'
  | 'lost'
  | 'exportMemory'
  | 'templates'
  | 'exportFolder'
  | 'canChooseFolder'
  | 'exportedAt'
  | 'commands'
  | 'problemLog'
  | 'version'
>;

/** The state before the reader is loaded. The export fields are placeholders: the export dialog loads with the reader. */
export const emptyReader: ReaderShown = {
  // A clip may be requested that only the reader can open.
  isOpening: true,
  ...{
    openClip: null,
    activeId: null,
    images: null,
    speech: null,
    comparison: null,
    nearDuplicates: [],
  },
  ...{ saving: 'idle', problem: null, exporting: null, importing: null, filling: null },
  savingTabs: null,
  folderExport: null,
  ...{ backup: null, sync: null, sharing: null, sharedTags: [], backupAdvice: null, lost: null },
  exportMemory: {
    choice: {
      ...{ scope: 'clip', format: 'markdown', template: '', annotations: 'section' },
      ...{ hasPictures: true, isNewOnly: false, to: 'download' },
    },
    ...{ places: {}, templates: [] },
  },
  ...{ commands: null, problemLog: null, version: '' },
  ...{ templates: [], exportFolder: null, canChooseFolder: false, exportedAt: () => null },
};
