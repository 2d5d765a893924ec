import { type ReadonlySignal, signal } from '@preact/signals';
import type { SaveState } from '../../components/save-state';
import type { Failure } from '../../core/model';
import type { Library } from '../../storage';
import { type Edit, mergeEdits, perform } from './edit';
import type { EditJournal } from './edit-journal';

/** Edits that are written as they are typed, one after another. */
export interface EditQueue {
  readonly saving: ReadonlySignal<SaveState>;
  readonly problem: ReadonlySignal<Failure | null>;
  /** Makes an edit, after those before it. */
  add(edit: Edit): void;
  /** Kept when nothing waits any more: all that was added is in the library, or has failed. */
  whenDone(): Promise<void>;
  /** Makes again what failed. */
  retry(): void;
  /** Forgets what was said about edits, when something else is in front. */
  reset(): void;
}

interface Waiting {
  readonly edit: Edit;
  /** Where it stands in the journal; what could not be written down has the keys of what it goes on from. */
  readonly keys: readonly string[];
}

/**
 * A queue that keeps the order of edits and loses none: nothing waits for the
 * reader to pause, and what is not in the library yet is in the journal, if that
 * has room for it. Edits of one thing that pile up are made as one.
 */
export function createEditQueue(library: Library, journal: EditJournal): EditQueue {
  const saving = signal<SaveState>('idle');
  const problem = signal<Failure | null>(null);
  let waiting: Waiting[] = [];
  // What could not be made: it stands in the journal until it is, or a later edit holds it.
  let failed: Waiting[] = [];
  let isRunning = false;

  const waiters: (() => void)[] = [];

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const result = await perform(library, next.edit);
        if (result.ok) for (const key of next.keys) journal.strike(key);
        else failed.push(next);
        if (!result.ok) problem.value = result.failure;
        else if (failed.length === 0) problem.value = null;
      }
    } finally {
      isRunning = false;
      if (saving.value === 'saving') saving.value = failed.length > 0 ? 'idle' : 'saved';
      for (const wake of waiters.splice(0)) wake();
    }
  };

  /** Takes the last of `from` out that can be made as one with `edit`, and gives the two as one. */
  const mergeWith = (from: Waiting[], edit: Edit): Edit => {
    const at = from.findLastIndex((one) => mergeEdits(one.edit, edit) !== null);
    const [earlier] = at < 0 ? [] : from.splice(at, 1);
    if (!earlier) return edit;
    replaced.push(...earlier.keys);
    return mergeEdits(earlier.edit, edit) ?? edit;
  };
  let replaced: string[] = [];

  const add = (edit: Edit) => {
    // Only the last that waits: an edit of something else between the two keeps its turn.
    const last = waiting.splice(-1);
    const merged = mergeWith(failed, mergeWith(last, edit));
    waiting.push(...last);
    const key = journal.note(merged);
    // Struck out only after what holds them is written down.
    if (key !== null) for (const old of replaced) journal.strike(old);
    waiting.push({ edit: merged, keys: key === null ? replaced : [key] });
    replaced = [];
    saving.value = 'saving';
    void run();
  };

  return {
    saving,
    problem,
    add,
    whenDone: () =>
      isRunning ? new Promise((resolve) => waiters.push(resolve)) : Promise.resolve(),
    retry() {
      waiting = [...failed, ...waiting];
      failed = [];
      problem.value = null;
      saving.value = 'saving';
      void run();
    },
    reset() {
      saving.value = 'idle';
      problem.value = null;
    },
  };
}
