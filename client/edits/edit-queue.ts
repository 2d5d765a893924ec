import { type ReadonlySignal, signal } from '@preact/signals';
import type { SaveState } from '../../components/save-state';
import type { Failure } from '../../core/model';
import type { Library } from '../../storage';
import { type Edit, mergeEdits, performEdit } from './edit';
import type { EditJournal } from './edit-journal';

/** Makes edits while the user types, one after another. */
export interface EditQueue {
  readonly saving: ReadonlySignal<SaveState>;
  readonly problem: ReadonlySignal<Failure | null>;
  /** Makes an edit after those added before. */
  add(edit: Edit): void;
  /** Resolves when no edit is pending: each is in the library or has failed. */
  whenDone(): Promise<void>;
  /** Makes failed edits again. */
  retry(): void;
  /** Clears state and problem, when something else is shown. */
  reset(): void;
}

interface Waiting {
  readonly edit: Edit;
  /** Its keys in the journal. If it could not be added there, the keys of the edits merged into it. */
  readonly keys: readonly string[];
}

/**
 * Creates a queue that keeps the order of edits and loses none. Edits are made at once, without
 * waiting for a pause in typing, and stay in the journal until they are in the library. Pending
 * edits of the same thing are merged.
 */
export function createEditQueue(library: Library, journal: EditJournal): EditQueue {
  const saving = signal<SaveState>('idle');
  const problem = signal<Failure | null>(null);
  let waiting: Waiting[] = [];
  // Failed edits. They stay in the journal until they are made or merged into a later edit.
  let failed: Waiting[] = [];
  let isRunning = false;

  const waiters: (() => void)[] = [];

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const result = await performEdit(library, next.edit);
        if (result.ok) for (const key of next.keys) journal.remove(key);
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

  /** Merges `edit` with the last edit of `from` that can be merged, and removes that one. */
  const mergeWith = (from: Waiting[], edit: Edit): Edit => {
    const at = from.findLastIndex((one) => mergeEdits(one.edit, edit) !== null);
    const [earlier] = at < 0 ? [] : from.splice(at, 1);
    if (!earlier) return edit;
    replaced.push(...earlier.keys);
    return mergeEdits(earlier.edit, edit) ?? edit;
  };
  let replaced: string[] = [];

  const add = (edit: Edit) => {
    // Only the last pending edit: otherwise an edit of something else in between would lose its
    // turn.
    const last = waiting.splice(-1);
    const merged = mergeWith(failed, mergeWith(last, edit));
    waiting.push(...last);
    const key = journal.add(merged);
    // Removed only after the merged edit is in the journal.
    if (key !== null) for (const old of replaced) journal.remove(old);
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
