import { isClipAction, isListAction, type LibraryAction } from '../../keys/shortcuts';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import type { ClipsEdit } from '../clips-edit';
import type { ClipRef } from '../library-props';
import {
  findFirstTarget,
  type LibraryActionContext,
  listTargets,
  type PerformAction,
} from './action-context';
import { clipActions, editClips, editTargets } from './clip-actions';
import { followActiveRow, listActions, openRow } from './list-actions';
import { pageActions } from './page-actions';

/** Actions of the library page, bound to what it shows. */
export interface LibraryActions {
  /** `isHeld`: the key is held down. Clips passed on the way are not opened. */
  perform(action: LibraryAction, isHeld?: boolean): void;
  /** A held key was released: opens the clip it stopped at, if a clip is open. */
  followActiveRow(): void;
  /** Edits the selected rows, or else the open clip, or else the active row. */
  editTargets(edit: ClipsEdit): void;
  /** Edits the given clips. If the open clip leaves the list, opens the next one. */
  editClips(which: readonly ClipRef[], edit: ClipsEdit): void;
  listTargets(): readonly ClipRef[];
  /** Opens a clip of the list. `isEntered` also moves the focus to the reader. */
  openRow(number: number, isEntered: boolean): void;
}

const actions: Readonly<Record<LibraryAction, PerformAction>> = {
  ...listActions,
  ...clipActions,
  ...pageActions,
};

/** Creates the actions for one rendering: `context` holds its props. */
export function createLibraryActions(context: LibraryActionContext): LibraryActions {
  return {
    perform: (action, isHeld = false) => perform(context, action, isHeld),
    followActiveRow: () => followActiveRow(context),
    editTargets: (edit) => editTargets(context, edit),
    editClips: (which, edit) => editClips(context, which, edit),
    listTargets: () => listTargets(context),
    openRow: (number, isEntered) => openRow(context, number, isEntered),
  };
}

function perform(context: LibraryActionContext, action: LibraryAction, isHeld: boolean): void {
  const { props } = context;
  // Ignore list keys in notebook, statistics and settings: clips must not change unseen.
  if (props.view !== 'list' && (isClipAction(action) || isListAction(action))) return;
  // Clips in the bin are read-only: they must be restored first.
  if (isClipAction(action) && action !== 'delete' && findFirstTarget(context)?.deletedAt) {
    props.onNotify(text('library-bin-restore-first'));
    return;
  }
  actions[action](context, isHeld);
}
