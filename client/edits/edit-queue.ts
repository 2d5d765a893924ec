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
  /** The edits that failed, in their order. */
  readonly unsaved: ReadonlySignal<readonly Edit[]>;
  /** Makes an edit after those added before. */
  add(edit: Edit): void;
  /** Resolves when no edit is pending: each is in the library or has failed. */
  whenIdle(): Promise<void>;
  /** Makes failed edits again. */
  retry(): void;
  /** Clears the state, and the problem that a clip is gone, when something else is shown. */
  reset(): void;
}

interface PendingEdit {
  readonly edit: Edit;
  /** Its keys in the journal. If it could not be added there, the keys of the edits merged into it. */
  readonly keys: readonly string[];
}

/**
 * Creates a queue that keeps the order of edits and loses none. Edits are made at once, without
 * waiting for a pause in typing, and stay in the journal, if it has room, until they are in
 * the library. Pending edits of the same thing are merged.
 */
export function createEditQueue(library: Library, journal: EditJournal): EditQueue {
  const saving = signal<SaveState>('idle');
  const problem = signal<Failure | null>(null);
  const unsaved = signal<readonly Edit[]>([]);
  const pending: PendingEdit[] = [];
  // Failed edits. They stay in the journal until they are made or merged into a later edit.
  let failed: PendingEdit[] = [];
  let isRunning = false;

  const waiters: (() => void)[] = [];

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = pending.shift(); next; next = pending.shift()) {
        const result = await performEdit(library, next.edit);
        if (result.ok) {
          for (const key of next.keys) journal.remove(key);
          if (failed.length === 0) problem.value = null;
        } else {
          failed.push(next);
          problem.value = result.failure;
        }
      }
    } finally {
      isRunning = false;
      unsaved.value = failed.map(({ edit }) => edit);
      if (saving.value === 'saving') saving.value = failed.length > 0 ? 'idle' : 'saved';
      for (const wake of waiters.splice(0)) wake();
    }
  };

  /** Merges `edit` with the last edit of `from` that can be merged, and removes that one. */
  const mergeWith = (from: PendingEdit[], edit: Edit): Edit => {
    const at = from.findLastIndex((earlier) => mergeEdits(earlier.edit, edit) !== null);
    const [earlier] = at < 0 ? [] : from.splice(at, 1);
    if (!earlier) return edit;
    replacedKeys.push(...earlier.keys);
    return mergeEdits(earlier.edit, edit) ?? edit;
  };
  let replacedKeys: string[] = [];

  const add = (edit: Edit) => {
    // Only the last pending edit: otherwise an edit of something else in between would lose its
    // turn.
    const last = pending.splice(-1);
    const merged = mergeWith(failed, mergeWith(last, edit));
    pending.push(...last);
    const key = journal.add(merged);
    // Removed only after the merged edit is in the journal.
    if (key !== null) for (const old of replacedKeys) journal.remove(old);
    pending.push({ edit: merged, keys: key === null ? replacedKeys : [key] });
    replacedKeys = [];
    saving.value = 'saving';
    void run();
  };

  return {
    saving,
    problem,
    unsaved,
    add,
    whenIdle: () =>
      isRunning ? new Promise((resolve) => waiters.push(resolve)) : Promise.resolve(),
    retry() {
      pending.unshift(...failed);
      failed = [];
      problem.value = null;
      saving.value = 'saving';
      void run();
    },
    reset() {
      saving.value = 'idle';
      if (problem.value?.code === 'not-found') problem.value = null;
    },
  };
}
