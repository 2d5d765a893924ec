import type { LibraryProps } from '../../components/library/library-props';

/** What the page shows of the clip that is read, and of what is done with it. */
export type ReadShown = Pick<
  LibraryProps,
  | 'chosen'
  | 'activeId'
  | 'images'
  | 'comparison'
  | 'nearDuplicates'
  | 'saving'
  | 'problem'
  | 'exporting'
  | 'importing'
  | 'filling'
  | 'backup'
  | 'backupAdvice'
  | 'lost'
  | 'exportMemory'
  | 'templates'
  | 'exportFolder'
  | 'canChooseFolder'
  | 'exportedAt'
>;

/** the same before the reader is loaded. Its export fields are not shown: the dialog loads with the reader. */
export const nothingRead: ReadShown = {
  ...{ chosen: null, activeId: null, images: null, comparison: null, nearDuplicates: [] },
  ...{ saving: 'idle', problem: null, exporting: null, importing: null, filling: null },
  ...{ backup: null, backupAdvice: null, lost: null },
  exportMemory: {
    choice: {
      ...{ scope: 'clip', format: 'markdown', template: '', annotations: 'section' },
      ...{ hasPictures: true, isNewOnly: false, to: 'download' },
    },
    ...{ places: {}, templates: [] },
  },
  ...{ templates: [], exportFolder: null, canChooseFolder: false, exportedAt: () => null },
};
