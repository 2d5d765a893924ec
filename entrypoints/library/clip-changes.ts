import { type ReadonlySignal, signal } from '@preact/signals';
import type { ToastMessage } from '../../components/controls/Toast';
import type { ClipsEdit, ClipsWork } from '../../components/library/clips-edit';
import type { ClipName } from '../../components/library/library-props';
import { libraryWords } from '../../components/words';
import type { Failure, Result } from '../../core/model';
import type { ClipsChange, Library, Slicing } from '../../storage';
import { now } from '../access/now';

/** Changes of any number of clips, one after another, each to be taken back. */
export interface ClipChanges {
  /** How far a long change has come; null when none is under way. */
  readonly work: ReadonlySignal<ClipsWork | null>;
  /** What was just done. */
  readonly told: ReadonlySignal<ToastMessage | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  edit(which: readonly ClipName[], edit: ClipsEdit): void;
  /** Does what can be taken back by what it gives; `words` says that it was done. */
  run(start: (slicing: Slicing) => Promise<Result<ClipsChange>>, words: string): void;
  /** Removes these clips of the bin for good; with 'all', `total` of them. */
  purge(which: readonly ClipName[] | 'all', total: number): void;
  /** Takes back the last change that has not been. */
  undo(): void;
  cancel(): void;
  /** Does again what failed. */
  retry(): void;
  tell(words: string, onUndo?: () => void): void;
  toldGone(): void;
}

const { bulk, done } = libraryWords;

/** Changes of the clips of a library. */
export function createClipChanges(library: Library): ClipChanges {
  const work = signal<ClipsWork | null>(null);
  const told = signal<ToastMessage | null>(null);
  const failure = signal<Failure | null>(null);
  const history: ClipsChange[] = [];
  let running = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let again: () => void = () => {};
  let count = 0;

  const tell = (words: string, onUndo?: () => void) => {
    count += 1;
    // The list and the reader keep the focus: Z takes back as well.
    told.value = { key: `${count}`, words, keepsFocus: true, ...(onUndo && { onUndo }) };
  };

  /** Gives what came of it; null after trouble, which is said. */
  const follow = async <Value>(
    start: (slicing: Slicing) => Promise<Result<Value>>,
  ): Promise<Value | null> => {
    running = new AbortController();
    failure.value = null;
    const result = await start({
      signal: running.signal,
      onProgress(doneSoFar, total) {
        // What is done in one go shows no bar.
        work.value = doneSoFar < total ? { done: doneSoFar, total } : null;
      },
    });
    work.value = null;
    if (result.ok) return result.value;
    failure.value = result.failure;
    return null;
  };
  const go = async (
    start: (slicing: Slicing) => Promise<Result<ClipsChange>>,
    onDone: (change: ClipsChange) => void,
  ) => {
    const change = await follow(start);
    if (change === null) return;
    failure.value = change.failure;
    onDone(change);
  };
  /** One after another, in the order in which they were asked for. */
  const queue = (task: () => Promise<void>) => {
    again = () => queue(task);
    last = last.then(task);
  };

  const run: ClipChanges['run'] = (start, words) =>
    queue(() =>
      go(start, (change) => {
        const reached = change.clips.length + change.annotations.length + change.tags.length;
        if (reached === 0) return;
        history.push(change);
        const all = change.clips.length + change.rest.length;
        const isEarly = change.rest.length > 0;
        tell(isEarly ? bulk.cancelled(change.clips.length, all) : words, undo);
      }),
    );

  const undo = () =>
    queue(async () => {
      const change = history.pop();
      if (!change) {
        tell(done.nothingToUndo);
        return;
      }
      await go(
        (slicing) => library.undoChange(change, now(), slicing),
        () => tell(done.undone),
      );
    });

  return {
    work,
    told,
    failure,
    run,
    undo,
    tell,
    edit: (which, edit) =>
      run(
        (slicing) => library.changeClips(which, edit, now(), slicing),
        wordsOf(edit, which.length),
      ),
    purge: (which, total) =>
      queue(async () => {
        const purged = await follow((slicing) =>
          which === 'all'
            ? library.emptyBin(now(), slicing)
            : library.purgeClips(which, now(), slicing),
        );
        if (purged === null) return;
        if (running.signal.aborted && purged < total) tell(bulk.cancelled(purged, total));
        else tell(which === 'all' ? done.binEmptied : done.purged(purged));
      }),
    cancel: () => running.abort(),
    retry: () => again(),
    toldGone() {
      told.value = null;
    },
  };
}

function wordsOf(edit: ClipsEdit, total: number): string {
  if (edit.isDeleted !== undefined)
    return edit.isDeleted ? done.delete(total) : done.restore(total);
  if (edit.isArchived !== undefined) {
    return edit.isArchived ? done.archive(total) : done.unarchive(total);
  }
  if (edit.isFavourite !== undefined) {
    return edit.isFavourite ? done.favourite(total) : done.unfavourite(total);
  }
  if (edit.isRead !== undefined) return edit.isRead ? done.read(total) : done.unread(total);
  return done.tags(total);
}
