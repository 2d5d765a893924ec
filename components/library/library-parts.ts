import { BackupNotice } from '../backup/BackupNotice';
import { LostNotice } from '../backup/LostNotice';
import { FillBar } from '../filling/FillBar';
import { FillDialog } from '../filling/FillDialog';
import { FillOffer } from '../filling/FillOffer';
import { ImportDialog } from '../import/ImportDialog';
import { NotebookView } from '../notebook/NotebookView';
import { SettingsView } from '../settings/SettingsView';
import { StatisticsView } from '../statistics/StatisticsView';
import { LibraryDialogs } from './dialogs/LibraryDialogs';
import { LibraryReader } from './reader/LibraryReader';

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
  FillOffer,
  FillBar,
  FillDialog,
  NotebookView,
  StatisticsView,
  SettingsView,
};

export type LibraryParts = typeof libraryParts;
