import { BackupNotice } from '../backup/BackupNotice';
import { LostNotice } from '../backup/LostNotice';
import { ImportDialog } from '../import/ImportDialog';
import { NotebookView } from '../notebook/NotebookView';
import { SettingsView } from '../settings/SettingsView';
import { StatisticsView } from '../statistics/StatisticsView';
import { LibraryDialogs } from './LibraryDialogs';
import { LibraryReader } from './LibraryReader';

/**
 * What the library page shows beside its places and its list: in a file of its own, so
 * that a page can load it after it has shown these.
 */
export const libraryParts = {
  LibraryReader,
  LibraryDialogs,
  BackupNotice,
  LostNotice,
  ImportDialog,
  NotebookView,
  StatisticsView,
  SettingsView,
};

export type LibraryParts = typeof libraryParts;
