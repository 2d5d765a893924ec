import { type ReadonlySignal, signal } from '@preact/signals';
import type { PanelToast, UndoableText } from '../../components/panel/panel-props';
import type { Library } from '../../storage';
import type { Action, Change } from '../shared/undo/action';
import { areNotesUnchanged } from '../shared/undo/are-notes-unchanged';
import { createUndoHistory, type UndoHistory } from './undo-history';

/** Undo and redo in the panel, with a separate history for each clip. */
export interface UndoController {
  readonly toast: ReadonlySignal<PanelToast | null>;
  /** Records an action that was already made. Shows a toast unless later actions can merge with it, as typing does. */
  record(clipId: string, action: Action): void;
  /** Makes the changes of an action and records it. */
  perform(clipId: string, action: Action): void;
  /** Ends the action that typing has kept open. */
  closeAction(clipId: string): void;
  /**
   * Undoes what a message offered to undo, if nothing was recorded since, or the clip's last action.
   * Without any, undoes the earlier offer.
   */
  undo(clipId: string | null): Promise<void>;
  /** The same for redo. */
  redo(clipId: string | null): Promise<void>;
  notify(
    step: Exclude<PanelToast['step'], 'done' | 'undone' | 'redone' | 'said' | 'undoable'>,
  ): void;
  /** Shows a text with a button that undoes or redoes something. */
  notifyUndoable(toast: UndoableText): void;
  /** Shows a text without an undo button. */
  notifyText(text: string): void;
  dismissToast(): void;
}

/**
 * Creates undo and redo over `makeChange`. `whenSaved` resolves once all changes
 * are in the library.
 *
 * Refuses to undo or redo over a note that was changed elsewhere since: putting
 * the older text back would discard what the user wrote there.
 *
 * `findClipId` returns the clip that is shown. An action that ends after another page is shown has
 * no toast: its undo button would seem to belong to that page.
 */
export function createUndoController(
  library: Library,
  makeChange: (change: Change) => void,
  whenSaved: () => Promise<void>,
  findClipId: () => string | null,
): UndoController {
  const { toast, show, dismissToast } = createToast();
  const histories = new Map<string, UndoHistory>();
  // Steps run one after another, however fast the keys are pressed.
  let lastStep: Promise<void> = Promise.resolve();

  /** The last message with a button of its own, until that is used. */
  let offered: UndoableText | null = null;
  /** True if something was recorded after the offer. */
  let isOfferOld = false;

  const getHistory = (clipId: string) => {
    const history = histories.get(clipId) ?? createUndoHistory();
    histories.set(clipId, history);
    return history;
  };
  const notifyAction = (
    clipId: string,
    step: 'done' | 'undone' | 'redone',
    { kind, redo }: Action,
  ) => {
    if (clipId === findClipId()) show({ step, kind, total: redo.length });
  };
  const notify: UndoController['notify'] = (step) => show({ step });

  const record = (clipId: string, action: Action) => {
    isOfferOld = true;
    getHistory(clipId).record(action);
    if (action.mergeKey === undefined) notifyAction(clipId, 'done', action);
  };

  const runStep = (
    clipId: string | null,
    take: (history: UndoHistory) => Action | null,
    direction: 'undo' | 'redo',
  ): Promise<void> => {
    lastStep = lastStep.then(async () => {
      const isUndo = direction === 'undo';
      const offer = offered && offered.isUndone !== isUndo ? offered : null;
      const action = clipId === null || (offer && !isOfferOld) ? null : take(getHistory(clipId));
      if (clipId === null || !action) {
        if (!offer) return notify(isUndo ? 'nothing-to-undo' : 'nothing-to-redo');
        offered = null;
        return offer.onUndo();
      }
      await whenSaved();
      const expected = isUndo ? action.redo : action.undo;
      if (!(await areNotesUnchanged(library, clipId, expected))) return notify('refused');
      for (const change of isUndo ? action.undo : action.redo) makeChange(change);
      notifyAction(clipId, isUndo ? 'undone' : 'redone', action);
    });
    return lastStep;
  };

  return {
    toast,
    record,
    perform(clipId, action) {
      for (const change of action.made ?? action.redo) makeChange(change);
      record(clipId, action);
    },
    closeAction(clipId) {
      const action = getHistory(clipId).closeAction();
      if (action) notifyAction(clipId, 'done', action);
    },
    undo: (clipId) => runStep(clipId, (history) => history.takeUndo(), 'undo'),
    redo: (clipId) => runStep(clipId, (history) => history.takeRedo(), 'redo'),
    notify,
    notifyUndoable(said) {
      offered = said;
      isOfferOld = false;
      show({ step: 'undoable', ...said });
    },
    notifyText: (words) => show({ step: 'said', words }),
    dismissToast,
  };
}

type WithoutKey<Toast> = Toast extends PanelToast ? Omit<Toast, 'key'> : never;

/** A toast whose key changes with every message, so that a repeated one is announced again. */
function createToast() {
  const toast = signal<PanelToast | null>(null);
  let key = 0;
  return {
    toast,
    show(message: WithoutKey<PanelToast>) {
      key += 1;
      toast.value = { key, ...message };
    },
    dismissToast() {
      toast.value = null;
    },
  };
}
