import { BackupNotice } from '../backup/BackupNotice';
import { LostNotice } from '../backup/LostNotice';
import { FillBar } from '../filling/FillBar';
import { FillDialog } from '../filling/FillDialog';
import { FillOffer } from '../filling/FillOffer';
import { FolderNotice } from '../folder-export/FolderNotice';
import { HelpView } from '../help/HelpView';
import { ImportDialog } from '../import/ImportDialog';
import { NotebookView } from '../notebook/NotebookView';
import { SettingsView } from '../settings/SettingsView';
import { StatisticsView } from '../statistics/StatisticsView';
import { TabsDialog } from '../tab-saving/TabsDialog';
import { LibraryDialogs } from './dialogs/LibraryDialogs';
import { LibraryReader } from './reader/LibraryReader';
import { AddressOffer } from './search/AddressOffer';
import { FilterChips } from './search/FilterChips';

/**
 * Views of the library page that the sidebar and the list do not need. A separate file, which
 * the page loads after it has shown those.
 */
export const deferredLibraryViews = {
  LibraryReader,
  LibraryDialogs,
  FilterChips,
  AddressOffer,
  BackupNotice,
  LostNotice,
  FolderNotice,
  ImportDialog,
  FillOffer,
  FillBar,
  FillDialog,
  NotebookView,
  StatisticsView,
  SettingsView,
  HelpView,
  TabsDialog,
};

export type DeferredLibraryViews = typeof deferredLibraryViews;
