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
 * Views of the library page other than places and list. A separate file, so a page can load them
 * after showing those.
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
