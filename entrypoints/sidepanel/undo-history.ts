import { type Action, isContinued, mergeActions } from '../shared/undo/action';

/** Undo and redo stacks for one clip. */
export interface UndoHistory {
  record(action: Action): void;
  /** Ends merging: the next action is recorded separately. Returns the action that was open, if it changed anything. */
  closeAction(): Action | null;
  /** Moves the last action to the redo stack. Null if there is nothing to undo. */
  takeUndo(): Action | null;
  /** Moves the last undone action back to the undo stack. Null if there is nothing to redo. */
  takeRedo(): Action | null;
}

/** Returns an empty history. */
export function createUndoHistory(): UndoHistory {
  let done: Action[] = [];
  let undone: Action[] = [];
  let isOpen = false;

  return {
    record(action) {
      undone = [];
      const last = done.at(-1);
      const canMerge = isOpen && last !== undefined && isContinued(last, action);
      isOpen = action.mergeKey !== undefined;
      if (canMerge && isOpen) {
        const merged = mergeActions(last, action);
        done = [...done.slice(0, -1), ...(merged ? [merged] : [])];
        // Back at the original text: the next letter starts a new action.
        if (!merged) isOpen = false;
      } else done = [...done, action];
    },
    closeAction() {
      const last = isOpen ? done.at(-1) : undefined;
      isOpen = false;
      return last ?? null;
    },
    takeUndo() {
      isOpen = false;
      const action = done.at(-1) ?? null;
      done = done.slice(0, -1);
      if (action) undone = [...undone, action];
      return action;
    },
    takeRedo() {
      const action = undone.at(-1) ?? null;
      undone = undone.slice(0, -1);
      if (action) done = [...done, action];
      return action;
    },
  };
}
