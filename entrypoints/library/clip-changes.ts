import { type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../client/base/now';
import type { ToastMessage } from '../../components/controls/Toast';
import type { ClipsEdit, ClipsWork } from '../../components/library/clips-edit';
import type { ClipName } from '../../components/library/library-props';
import { text } from '../../components/strings';
import '../../components/strings/en/library.ftl';
import { type Failure, type Result, succeed } from '../../core/model';
import type { ClipsChange, Library, Slicing } from '../../storage';

/** Takes back what was done, or goes on with it; gives whether all of it is back. */
export type TakeBack = (slicing: Slicing) => Promise<Result<boolean>>;

/** Changes of any number of clips, one after another, each to be taken back. */
export interface ClipChanges {
  /** How far a long change has come; null when none is under way. */
  readonly work: ReadonlySignal<ClipsWork | null>;
  /** What was just done. */
  readonly toast: ReadonlySignal<ToastMessage | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  edit(which: readonly ClipName[], edit: ClipsEdit): void;
  /**
   * Does what can be taken back by what it gives; `words` says of how many clips it
   * was done. `beside` is done with it, and gives how to take that back.
   */
  run(
    start: (slicing: Slicing) => Promise<Result<ClipsChange>>,
    words: (clips: number) => string,
    beside?: () => () => void,
  ): void;
  /** Does one thing, of which `takeBack` is the other way round. */
  make<Made>(
    start: () => Promise<Result<Made>>,
    words: (made: Made) => string,
    takeBack: (made: Made) => Promise<Result<unknown>>,
  ): void;
  /** Tells of what was done elsewhere, and how to take it back. */
  did(words: string, takeBack: () => void): void;
  /** Removes these clips of the bin for good; with 'all', `total` of them. */
  purge(which: readonly ClipName[] | 'all', total: number): void;
  /** Takes back the last change that has not been. */
  undo(): void;
  cancel(): void;
  /** Does again what failed last. */
  retry(): void;
  tell(words: string, onUndo?: () => void): void;
  toldGone(): void;
}

/** Changes of the clips of a library. */
export function createClipChanges(library: Library): ClipChanges {
  const work = signal<ClipsWork | null>(null);
  const toast = signal<ToastMessage | null>(null);
  const failure = signal<Failure | null>(null);
  /** What can be taken back, the last at the end. */
  const history: TakeBack[] = [];
  let running = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let again: () => void = () => {};
  let count = 0;

  const tell = (words: string, onUndo?: () => void) => {
    count += 1;
    // The list and the reader keep the focus: Z takes back as well.
    toast.value = { key: `${count}`, words, keepsFocus: true, ...(onUndo && { onUndo }) };
  };

  /** One after another, in the order in which they were asked for. */
  const queue = (task: () => Promise<Failure | null>) => {
    last = last.then(async () => {
      running = new AbortController();
      failure.value = null;
      const failed = await task();
      work.value = null;
      if (failed === null) return;
      failure.value = failed;
      again = () => queue(task);
    });
  };
  const slicing = (): Slicing => ({
    signal: running.signal,
    onProgress(doneSoFar, total) {
      // What is done in one go shows no bar.
      work.value = doneSoFar < total ? { done: doneSoFar, total } : null;
    },
  });

  const did = (words: string, takeBack: TakeBack) => {
    history.push(takeBack);
    tell(words, () => undoThis(takeBack));
  };
  /** Where it cannot be taken back, or not wholly, it can be tried again. */
  const undoOne = async (takeBack: TakeBack): Promise<Failure | null> => {
    const undone = await takeBack(slicing());
    if (!undone.ok) return undone.failure;
    if (undone.value) history.splice(history.indexOf(takeBack), 1);
    tell(undone.value ? text('library-done-undone') : text('library-done-undo-stopped'));
    return null;
  };
  const undoThis = (takeBack: TakeBack) =>
    queue(async () => (history.includes(takeBack) ? undoOne(takeBack) : null));
  const undo = () =>
    queue(async () => {
      const takeBack = history.at(-1);
      if (takeBack) return undoOne(takeBack);
      tell(text('library-done-nothing-to-undo'));
      return null;
    });
  /** Takes a change of the library back; what of it failed is a failure, too. */
  const takingBack =
    (change: ClipsChange): TakeBack =>
    async (slices) => {
      const undone = await library.undoChange(change, now(), slices);
      if (!undone.ok) return undone;
      const { failure, rest } = undone.value;
      return failure === null ? succeed(rest.length === 0) : { ok: false, failure };
    };

  const run: ClipChanges['run'] = (start, words, beside) =>
    queue(async () => {
      const ran = await start(slicing());
      if (!ran.ok) return ran.failure;
      const change = ran.value;
      if (isNothing(change)) return change.failure;
      const reached = change.clips.length;
      const isEarly = change.rest.length > 0;
      const undoBeside = isEarly ? undefined : beside?.();
      const takeBack = takingBack(change);
      did(
        isEarly
          ? text('library-bulk-cancelled', { done: reached, total: reached + change.rest.length })
          : words(reached),
        async (slices) => {
          const undone = await takeBack(slices);
          if (undone.ok && undone.value) undoBeside?.();
          return undone;
        },
      );
      return change.failure;
    });

  return {
    work,
    toast,
    failure,
    run,
    make: (start, words, takeBack) =>
      queue(async () => {
        const made = await start();
        if (!made.ok) return made.failure;
        did(words(made.value), async () => {
          const taken = await takeBack(made.value);
          return taken.ok ? succeed(true) : taken;
        });
        return null;
      }),
    did: (words, takeBack) =>
      did(words, async () => {
        takeBack();
        return succeed(true);
      }),
    undo,
    tell,
    edit: (which, edit) =>
      run(
        (slices) => library.changeClips(which, edit, now(), slices),
        (clips) => wordsOf(edit, clips),
      ),
    purge: (which, total) =>
      queue(async () => {
        const purged = await (which === 'all'
          ? library.emptyBin(now(), slicing())
          : library.purgeClips(which, now(), slicing()));
        if (!purged.ok) return purged.failure;
        const isEarly = running.signal.aborted && purged.value < total;
        if (isEarly) tell(text('library-bulk-cancelled', { done: purged.value, total }));
        else
          tell(
            which === 'all'
              ? text('library-done-bin-emptied')
              : text('library-done-purged', { total: purged.value }),
          );
        return null;
      }),
    cancel: () => running.abort(),
    retry: () => again(),
    toldGone() {
      toast.value = null;
    },
  };
}

function isNothing({ clips, annotations, tags, searches }: ClipsChange): boolean {
  return clips.length + annotations.length + tags.length + searches.length === 0;
}

function wordsOf(edit: ClipsEdit, total: number): string {
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
