import { type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../../client/base/now';
import type { ToastMessage } from '../../../components/controls/Toast';
import type { ClipsEdit, ClipsWork } from '../../../components/library/clips-edit';
import type { ClipRef } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/library.ftl';
import { type Failure, type Result, succeed } from '../../../core/model';
import type { BatchOptions, ClipsChange, Library } from '../../../storage';
import { createHistory, type UndoChange } from './change-history';
import { createChangeQueue } from './change-queue';
import type { HighlightRemoval } from './highlight-removal';

/** An edit in the history. */
export interface RecordedEdit {
  /** True if it can be undone, and nothing was recorded after it. */
  isLast(): boolean;
  /** Shows a message about it, with an undo button. */
  notify(message: string): void;
  /** Removes it from the history. */
  drop(): void;
}

/** The message after an edit was undone or redone; `isRefused` if nothing was changed. */
export interface EditStep {
  readonly message: string;
  readonly isRefused: boolean;
}

/** Changes of any number of clips, made one after another. Each can be undone. */
export interface ClipChanges {
  /** Progress of a long change; null while none is running. */
  readonly work: ReadonlySignal<ClipsWork | null>;
  /** The message about the last change. */
  readonly toast: ReadonlySignal<ToastMessage | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  edit(which: readonly ClipRef[], edit: ClipsEdit): void;
  /**
   * Runs a change of many clips. `describe` returns the message for the number of clips
   * changed. `onComplete` is called if the change was not cancelled, and when it was redone. It
   * returns a function that undoes what it did. `before` is awaited before the clips are changed
   * back, or changed again.
   */
  run(
    start: (slicing: BatchOptions) => Promise<Result<ClipsChange>>,
    describe: (clips: number) => string,
    onComplete?: () => () => void,
    before?: { undo(): Promise<void>; redo(): Promise<void> },
  ): void;
  /** Runs a single change that `undo` reverts. Redoing it runs it again. */
  runOne<Made>(
    start: () => Promise<Result<Made>>,
    describe: (made: Made) => string,
    undo: (made: Made) => Promise<Result<unknown>>,
  ): void;
  /** Records an edit without showing it. */
  recordEdit(undo: () => Promise<EditStep>, redo: () => Promise<EditStep>): RecordedEdit;
  /**
   * Shows and records that clips, and highlights of other clips, were created elsewhere. Undoing it
   * moves the clips to the bin and deletes the highlights; redoing it restores them. `describe`
   * returns the message for the numbers of both, `describeRedone` that for the number of clips
   * restored, by default the first one. Returns a function that undoes it.
   */
  recordCreated(
    message: string,
    clips: readonly string[],
    describe: (moved: number, deleted: number) => string,
    highlights?: HighlightRemoval,
    describeRedone?: (restored: number, restoredHighlights: number) => string,
  ): () => void;
  /** Records that clips which were created elsewhere were moved to the bin: redoing restores them. */
  recordUndone(clips: readonly string[]): void;
  /** Deletes clips in the bin for good: those given, or all, of which there are `total`. */
  purge(which: readonly ClipRef[] | 'all', total: number): void;
  /** Undoes the last change that is not undone yet. */
  undo(): void;
  /** Redoes the change that was undone last, unless another was made since. */
  redo(): void;
  cancel(): void;
  /** Runs what failed again. */
  retry(): void;
  notify(message: string, onUndo?: () => void): void;
  dismissToast(): void;
}

export function createClipChanges(library: Library): ClipChanges {
  const queue = createChangeQueue();
  const { toast, notify, dismissToast } = createToast();
  const history = createHistory(queue.slicing, notify, queue.add);

  const run: ClipChanges['run'] = (start, describe, onComplete, before) =>
    queue.add(async () => {
      const ran = await start(queue.slicing());
      if (!ran.ok) return ran.failure;
      const change = ran.value;
      if (isEmpty(change)) return change.failure;
      const changed = change.clips.length;
      const isCancelled = change.rest.length > 0;
      let undoCompletion = isCancelled ? undefined : onComplete?.();
      const message = isCancelled
        ? text('library-bulk-cancelled', { done: changed, total: changed + change.rest.length })
        : describe(changed);
      const reverse = createReversal(library, change);
      history.record(message, {
        async undo(slicing) {
          await before?.undo();
          const undone = await reverse(slicing);
          if (undone.ok && undone.value) undoCompletion?.();
          return undone;
        },
        async redo(slicing) {
          await before?.redo();
          const redone = await reverse(slicing);
          if (redone.ok && redone.value && !isCancelled) undoCompletion = onComplete?.();
          return redone;
        },
      });
      return change.failure;
    });

  return {
    work: queue.work,
    failure: queue.failure,
    toast,
    run,
    runOne: (start, describe, undo) =>
      queue.add(async () => {
        let made = await start();
        if (!made.ok) return made.failure;
        history.record(describe(made.value), {
          async undo() {
            const undone = made.ok ? await undo(made.value) : made;
            return undone.ok ? succeed(true) : undone;
          },
          async redo() {
            const again = await start();
            if (again.ok) made = again;
            return again.ok ? succeed(true) : again;
          },
        });
        return null;
      }),
    recordEdit(undo, redo) {
      let last: EditStep = { message: '', isRefused: false };
      const step = (run: () => Promise<EditStep>) => async () => {
        last = await run();
        return succeed(true);
      };
      const describe = () => last.message;
      const isReversible = () => !last.isRefused;
      return history.add({
        ...{ undo: step(undo), redo: step(redo) },
        ...{ describeUndone: describe, describeRedone: describe },
        ...{ canUndo: isReversible, canRedo: isReversible },
      });
    },
    recordCreated(message, clips, describe, highlights, describeRedone) {
      let rest: ClipsChange['rest'] = clips;
      let moved = nothing;
      let restore = createReversal(library, moved);
      const countDeleted = () => highlights?.countDeleted() ?? 0;
      let [deleted, restored] = [0, 0];
      return history.record(message, {
        async undo(slicing) {
          const ran = await library.changeClips(rest, { isDeleted: true }, now(), slicing);
          if (!ran.ok) return ran;
          rest = ran.value.rest;
          // Together with what earlier, interrupted attempts moved.
          moved = joinChanges(moved, ran.value);
          restore = createReversal(library, moved);
          const done = findCompletion(ran.value);
          const removed =
            highlights && done.ok && done.value ? await highlights.delete(slicing) : done;
          deleted = countDeleted();
          return removed;
        },
        async redo(slicing) {
          const done = await restore(slicing);
          if (!done.ok || !done.value) return done;
          restored = moved.clips.length;
          [rest, moved] = [clips, nothing];
          return highlights ? highlights.restore(slicing) : done;
        },
        describeUndone: () => describe(moved.clips.length, deleted),
        describeRedone: () => describeRedone?.(restored, deleted) ?? message,
        // Everything may have been deleted in the list meanwhile.
        canRedo: () => moved.clips.length + deleted > 0,
      });
    },
    recordUndone(clips) {
      let total = 0;
      const move =
        (isDeleted: boolean): UndoChange =>
        async (slicing) => {
          const ran = await library.changeClips(clips, { isDeleted }, now(), slicing);
          if (!ran.ok) return ran;
          total = ran.value.clips.length;
          return findCompletion(ran.value);
        };
      history.add(
        {
          ...{ undo: move(true), redo: move(false) },
          describeUndone: () => text('library-done-delete', { total }),
          describeRedone: () => text('library-done-restore', { total }),
        },
        true,
      );
    },
    undo: history.undoLast,
    redo: history.redoLast,
    notify,
    dismissToast,
    edit: (which, edit) =>
      run(
        (slicing) => library.changeClips(which, edit, now(), slicing),
        (clips) => describeEdit(edit, clips),
      ),
    purge: (which, total) =>
      queue.add(async () => {
        const purged = await (which === 'all'
          ? library.emptyBin(now(), queue.slicing())
          : library.purgeClips(which, now(), queue.slicing()));
        if (!purged.ok) return purged.failure;
        const isCancelled = queue.isCancelled() && purged.value < total;
        if (isCancelled) notify(text('library-bulk-cancelled', { done: purged.value, total }));
        else
          notify(
            which === 'all'
              ? text('library-done-bin-emptied')
              : text('library-done-purged', { total: purged.value }),
          );
        return null;
      }),
    cancel: queue.cancel,
    retry: queue.retry,
  };
}

function createToast() {
  const toast = signal<ToastMessage | null>(null);
  let count = 0;
  return {
    toast,
    notify(message: string, onUndo?: () => void, undoLabel?: string) {
      count += 1;
      // The list and the reader keep the focus: the Z key undoes as well.
      toast.value = {
        ...{ key: `${count}`, text: message, keepsFocus: true },
        ...(onUndo && { onUndo }),
        ...(undoLabel !== undefined && { undoLabel }),
      };
    },
    dismissToast() {
      toast.value = null;
    },
  };
}

/** Returns a function that undoes a change in the library when it is called, then redoes it, in turn. */
function createReversal(library: Pick<Library, 'undoChange'>, change: ClipsChange): UndoChange {
  let next = change;
  let reverted = nothing;
  return async (slicing) => {
    const done = await library.undoChange(next, now(), slicing);
    if (!done.ok) return done;
    reverted = joinChanges(reverted, done.value);
    const completion = findCompletion(done.value);
    if (completion.ok && completion.value) [next, reverted] = [reverted, nothing];
    return completion;
  };
}

/** Not imported: the first rows of the list must not wait for the code of the storage. */
const nothing: ClipsChange = {
  ...{ clips: [], annotations: [], tags: [], searches: [] },
  ...{ rest: [], failure: null },
};

/** A change that was interrupted, together with its continuation. */
function joinChanges(one: ClipsChange, other: ClipsChange): ClipsChange {
  return {
    ...other,
    clips: [...one.clips, ...other.clips],
    annotations: [...one.annotations, ...other.annotations],
    tags: [...one.tags, ...other.tags],
    searches: [...one.searches, ...other.searches],
  };
}

/** Whether a change reached all records. A partial failure counts as a failure. */
function findCompletion({ failure, rest }: ClipsChange): Result<boolean> {
  return failure === null ? succeed(rest.length === 0) : { ok: false, failure };
}

function isEmpty({ clips, annotations, tags, searches }: ClipsChange): boolean {
  return clips.length + annotations.length + tags.length + searches.length === 0;
}

function describeEdit(edit: ClipsEdit, total: number): string {
  if (edit.isDeleted !== undefined)
    return edit.isDeleted
      ? text('library-done-delete', { total })
      : text('library-done-restore', { total });
  if (edit.isArchived !== undefined) {
    return edit.isArchived
      ? text('library-done-archive', { total })
      : text('library-done-unarchive', { total });
  }
  if (edit.isFavourite !== undefined) {
    return edit.isFavourite
      ? text('library-done-favourite', { total })
      : text('library-done-unfavourite', { total });
  }
  if (edit.isRead !== undefined)
    return edit.isRead
      ? text('library-done-read', { total })
      : text('library-done-unread', { total });
  return text('library-done-tags', { total });
}
