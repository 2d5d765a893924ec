import { text } from '../../../components/strings';
import '../../../components/strings/en/library/library.ftl';
import type { Failure, Result } from '../../../core/model';
import type { BatchOptions } from '../../../storage';

/**
 * Undoes or redoes a change, or continues where that was interrupted. Resolves with whether all of
 * it is done.
 */
export type UndoChange = (slicing: BatchOptions) => Promise<Result<boolean>>;

interface RecordedChange {
  readonly undo: UndoChange;
  readonly redo: UndoChange;
  describeUndone(): string;
  describeRedone(): string;
  /** False if undoing it has changed nothing. */
  canRedo?(): boolean;
  /** False if redoing it has changed nothing. */
  canUndo?(): boolean;
}

/** The changes that can be undone or redone, each from its toast or in reverse order. */
export function createHistory(
  slicing: () => BatchOptions,
  notify: (message: string, onUndo?: () => void, undoLabel?: string) => void,
  addTask: (task: () => Promise<Failure | null>) => void,
) {
  const changes: RecordedChange[] = [];
  const undone: RecordedChange[] = [];

  const drop = (from: RecordedChange[], change: RecordedChange) => {
    if (from.includes(change)) from.splice(from.indexOf(change), 1);
  };
  const undoFromToast = (change: RecordedChange) => () =>
    addTask(async () => (changes.includes(change) ? undoChange(change) : null));

  /** A failed or interrupted undo stays in the history, so that it can be tried again. */
  const undoChange = async (change: RecordedChange): Promise<Failure | null> => {
    const done = await change.undo(slicing());
    if (!done.ok) return done.failure;
    if (!done.value) {
      notify(text('library-done-undo-stopped'));
      return null;
    }
    drop(changes, change);
    if (change.canRedo?.() === false) {
      notify(change.describeUndone());
      return null;
    }
    undone.push(change);
    const redoThis = () =>
      addTask(async () => (undone.includes(change) ? redoChange(change) : null));
    notify(change.describeUndone(), redoThis, text('common-redo'));
    return null;
  };

  const redoChange = async (change: RecordedChange): Promise<Failure | null> => {
    const done = await change.redo(slicing());
    if (!done.ok) return done.failure;
    if (!done.value) {
      notify(text('library-done-redo-stopped'));
      return null;
    }
    drop(undone, change);
    if (change.canUndo?.() === false) {
      notify(change.describeRedone());
      return null;
    }
    changes.push(change);
    notify(change.describeRedone(), undoFromToast(change));
    return null;
  };

  // Always the same task, so that a retry after several failed attempts undoes one change.
  const undoLast = async () => {
    const last = changes.at(-1);
    if (last) return undoChange(last);
    notify(text('library-done-nothing-to-undo'));
    return null;
  };
  const redoLast = async () => {
    const last = undone.at(-1);
    if (last) return redoChange(last);
    notify(text('library-done-nothing-to-redo'));
    return null;
  };

  const add = (change: RecordedChange, isUndone = false) => {
    undone.length = 0;
    (isUndone ? undone : changes).push(change);
    const undoThis = undoFromToast(change);
    return {
      isLast: () => changes.at(-1) === change,
      notify: (message: string) => notify(message, undoThis),
      drop: () => drop(changes, change),
      undo: undoThis,
    };
  };

  return {
    /** Records a change without showing it, as the last one, or with `isUndone` as the next to redo. */
    add,
    /** Shows a change, by default also after it was redone. Returns a function that undoes it. */
    record(
      message: string,
      change: Omit<RecordedChange, 'describeUndone' | 'describeRedone'> &
        Partial<Pick<RecordedChange, 'describeUndone' | 'describeRedone'>>,
    ): () => void {
      const describeUndone = () => text('library-done-undone');
      const added = add({ describeUndone, describeRedone: () => message, ...change });
      added.notify(message);
      return added.undo;
    },
    undoLast: () => addTask(undoLast),
    redoLast: () => addTask(redoLast),
  };
}
