import type { Library } from '../../storage';
import { isPrivateWindow } from '../base/is-private-window';
import { newId } from '../base/new-id';
import { disabledJournal, type EditJournal, openJournal } from '../edits/edit-journal';
import { deferLibrary } from './defer-library';

/** The library and edit journal of one extension page. */
export interface ScreenContext {
  readonly library: Library;
  readonly journal: EditJournal;
}

/**
 * The library and the edit journal for a screen that is drawn while the library is opened: its
 * calls wait. In a private window, typed text is not stored anywhere else.
 */
export function openScreen(view: Window, opening: Promise<Library>): ScreenContext {
  return {
    library: deferLibrary(opening),
    journal: isPrivateWindow() ? disabledJournal : openJournal(view, newId(view.crypto)),
  };
}
