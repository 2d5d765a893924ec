import { type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../../client/base/now';
import type { ToastMessage } from '../../../components/controls/Toast';
import type { ClipsEdit, ClipsWork } from '../../../components/library/clips-edit';
import type { ClipRef } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/library.ftl';
import { type Failure, type Result, succeed } from '../../../core/model';
import type { BatchOptions, ClipsChange, Library } from '../../../storage';
import { createChangeQueue } from './change-queue';
import type { HighlightRemoval } from './highlight-removal';

/** Undoes a change, or continues an interrupted undo. Resolves with whether all of it is undone. */
export type UndoChange = (slicing: BatchOptions) => Promise<Result<boolean>>;

/** An edit in the history. */
export interface RecordedEdit {
  /** True if it can be undone, and nothing was recorded after it. */
  isLast(): boolean;
  /** Shows a message about it, with an undo button. */
  notify(message: string): void;
  /** Removes it from the history. */
  drop(): void;
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
   * changed. `onComplete` is called if the change was not cancelled, and returns a
   * function that undoes what it did. `beforeUndo` is awaited before the clips are changed back.
   */
  run(
    start: (slicing: BatchOptions) => Promise<Result<ClipsChange>>,
    describe: (clips: number) => string,
    onComplete?: () => () => void,
    beforeUndo?: () => Promise<void>,
  ): void;
  /** Runs a single change that `undo` reverts. */
  runOne<Made>(
    start: () => Promise<Result<Made>>,
    describe: (made: Made) => string,
    undo: (made: Made) => Promise<Result<unknown>>,
  ): void;
  /** Shows and records a change that was made elsewhere. */
  record(message: string, undo: () => void): void;
  /** Records an edit without showing it. `undo` resolves with the message for afterwards. */
  recordEdit(undo: () => Promise<string>): RecordedEdit;
  /**
   * Shows and records that clips, and highlights of other clips, were created elsewhere. Undoing it
   * moves the clips to the bin and deletes the highlights, which can be undone in turn. `describe`
   * returns the message for the numbers of both. Returns a function that undoes it.
   */
  recordCreated(
    message: string,
    clips: readonly string[],
    describe: (moved: number, deleted: number) => string,
    highlights?: HighlightRemoval,
  ): () => void;
  /** Deletes clips in the bin for good: those given, or all, of which there are `total`. */
  purge(which: readonly ClipRef[] | 'all', total: number): void;
  /** Undoes the last change that is not undone yet. */
  undo(): void;
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

  const run: ClipChanges['run'] = (start, describe, onComplete, beforeUndo) =>
    queue.add(async () => {
      const ran = await start(queue.slicing());
      if (!ran.ok) return ran.failure;
      const change = ran.value;
      if (isEmpty(change)) return change.failure;
      const changed = change.clips.length;
      const isCancelled = change.rest.length > 0;
      const undoCompletion = isCancelled ? undefined : onComplete?.();
      const message = isCancelled
        ? text('library-bulk-cancelled', { done: changed, total: changed + change.rest.length })
        : describe(changed);
      history.record(message, async (slicing) => {
        await beforeUndo?.();
        const undone = await undoLibraryChange(library, change, slicing);
        if (undone.ok && undone.value) undoCompletion?.();
        return undone;
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
        const made = await start();
        if (!made.ok) return made.failure;
        history.record(describe(made.value), async () => {
          const undone = await undo(made.value);
          return undone.ok ? succeed(true) : undone;
        });
        return null;
      }),
    record(message, undo) {
      history.record(message, async () => {
        undo();
        return succeed(true);
      });
    },
    recordEdit(undo) {
      let message = '';
      return history.add(
        async () => {
          message = await undo();
          return succeed(true);
        },
        () => notify(message),
      );
    },
    recordCreated(message, clips, describe, highlights) {
      let rest: ClipsChange['rest'] = clips;
      let moved: ClipsChange | null = null;
      return history.record(
        message,
        async (slicing) => {
          const ran = await library.changeClips(rest, { isDeleted: true }, now(), slicing);
          if (!ran.ok) return ran;
          rest = ran.value.rest;
          // Together with what earlier, interrupted attempts moved.
          moved = { ...ran.value, clips: [...(moved?.clips ?? []), ...ran.value.clips] };
          const done = findCompletion(ran.value);
          return highlights && done.ok && done.value ? highlights.delete(slicing) : done;
        },
        () => {
          const deleted = highlights?.countDeleted() ?? 0;
          const change = moved;
          const undoneMessage = describe(change?.clips.length ?? 0, deleted);
          if (change === null || (isEmpty(change) && deleted === 0)) return notify(undoneMessage);
          history.record(undoneMessage, async (slicing) => {
            const done = await undoLibraryChange(library, change, slicing);
            return highlights && done.ok && done.value ? highlights.restore(slicing) : done;
          });
        },
      );
    },
    undo: history.undoLast,
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
    notify(message: string, onUndo?: () => void) {
      count += 1;
      // The list and the reader keep the focus: the Z key undoes as well.
      toast.value = { key: `${count}`, text: message, keepsFocus: true, ...(onUndo && { onUndo }) };
    },
    dismissToast() {
      toast.value = null;
    },
  };
}

interface RecordedChange {
  readonly undo: UndoChange;
  onUndone(): void;
}

/** The changes that can be undone, each from its toast or in reverse order. */
function createHistory(
  slicing: () => BatchOptions,
  notify: ClipChanges['notify'],
  addTask: (task: () => Promise<Failure | null>) => void,
) {
  const changes: RecordedChange[] = [];

  const drop = (change: RecordedChange) => {
    if (changes.includes(change)) changes.splice(changes.indexOf(change), 1);
  };

  /** A failed or interrupted undo stays in the history, so that it can be tried again. */
  const undoChange = async (change: RecordedChange): Promise<Failure | null> => {
    const undone = await change.undo(slicing());
    if (!undone.ok) return undone.failure;
    if (undone.value) {
      drop(change);
      change.onUndone();
    } else notify(text('library-done-undo-stopped'));
    return null;
  };

  // Always the same task, so that a retry after several failed attempts undoes one change.
  const undoLast = async () => {
    const last = changes.at(-1);
    if (last) return undoChange(last);
    notify(text('library-done-nothing-to-undo'));
    return null;
  };

  const add = (undo: UndoChange, onUndone: () => void) => {
    const change: RecordedChange = { undo, onUndone };
    changes.push(change);
    const undoThis = () =>
      addTask(async () => (changes.includes(change) ? undoChange(change) : null));
    return {
      isLast: () => changes.at(-1) === change,
      notify: (message: string) => notify(message, undoThis),
      drop: () => drop(change),
      undo: undoThis,
    };
  };

  return {
    add,
    /** `onUndone` reports that it is undone. Returns a function that undoes it. */
    record(
      message: string,
      undo: UndoChange,
      onUndone = () => notify(text('library-done-undone')),
    ): () => void {
      const change = add(undo, onUndone);
      change.notify(message);
      return change.undo;
    },
    undoLast: () => addTask(undoLast),
  };
}

/** Undoes a change in the library. */
async function undoLibraryChange(
  library: Library,
  change: ClipsChange,
  slicing: BatchOptions,
): Promise<Result<boolean>> {
  const undone = await library.undoChange(change, now(), slicing);
  return undone.ok ? findCompletion(undone.value) : undone;
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
