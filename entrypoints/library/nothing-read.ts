import type { LibraryProps } from '../../components/library/library-props';

/** What the page shows of the clip that is read, and of what is done with it. */
export type ReadShown = Pick<
  LibraryProps,
  | 'chosen'
  | 'activeId'
  | 'images'
  | 'comparison'
  | 'kin'
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

/** The same before the desk is there. Nobody sees what it says of exports: their dialog comes with the desk. */
export const nothingRead: ReadShown = {
  ...{ chosen: null, activeId: null, images: null, comparison: null, kin: [] },
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
