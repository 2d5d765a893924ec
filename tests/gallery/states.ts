import { backupStates } from './backup-states';
import { fillingStates } from './filling-states';
import { firstRunStates } from './first-run-states';
import { folderStates } from './folder-states';
import { importStates } from './import-states';
import { libraryCorrectionStates } from './library-correction-states';
import { libraryListStates } from './library-list-states';
import { libraryReaderStates } from './library-reader-states';
import { librarySearchStates } from './library-search-states';
import { libraryViewStates } from './library-view-states';
import { pageStates } from './page-states';
import { panelNoteStates } from './panel-note-states';
import { panelPageStates } from './panel-page-states';
import { popupStates } from './popup-states';
import { popupWhyStates } from './popup-why-states';
import { sharingStates } from './sharing-states';
import type { GalleryState } from './state';
import { syncStates } from './sync-states';
import { tabSavingStates } from './tab-saving-states';
import { versionStates } from './version-states';

/** All states of all views. */
export const states: readonly GalleryState[] = [
  ...firstRunStates,
  ...popupStates,
  ...popupWhyStates,
  ...panelNoteStates,
  ...panelPageStates,
  ...libraryListStates,
  ...librarySearchStates,
  ...libraryReaderStates,
  ...libraryCorrectionStates,
  ...libraryViewStates,
  ...importStates,
  ...fillingStates,
  ...tabSavingStates,
  ...backupStates,
  ...folderStates,
  ...syncStates,
  ...sharingStates,
  ...pageStates,
  ...versionStates,
];
