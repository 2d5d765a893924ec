import type { Library } from '../../storage';
import { isPrivateWindow } from '../base/is-private-window';
import { newId } from '../base/new-id';
import { disabledJournal, type EditJournal, openJournal } from '../edits/edit-journal';

/** The library and edit journal of one extension page. */
export interface ScreenContext {
  readonly library: Library;
  readonly journal: EditJournal;
}

/** Adds the edit journal of a screen. In a private window, it stores nothing. */
export function openScreen(view: Window, library: Library): ScreenContext {
  return {
    library,
    journal: isPrivateWindow() ? disabledJournal : openJournal(view, newId(view.crypto)),
  };
}
