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
  /** Makes again what failed last. */
  retry(): void;
  /** Forgets what was said about edits, when something else is in front. */
  reset(): void;
}

interface Waiting {
  readonly edit: Edit;
  readonly key: string;
}

/**
 * A queue that keeps the order of edits and loses none: nothing waits for the
 * reader to pause, and what is not in the library yet is in the journal. Edits
 * of one thing that pile up are made as one.
 */
export function createEditQueue(library: Library, journal: EditJournal): EditQueue {
  const saving = signal<SaveState>('idle');
  const problem = signal<Failure | null>(null);
  let waiting: Waiting[] = [];
  let failed: Waiting | null = null;
  let isRunning = false;

  const run = async () => {
    isRunning = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { edit, key } = next;
      const result = await perform(library, edit);
      if (result.ok) journal.strike(key);
      failed = result.ok ? null : next;
      problem.value = result.ok ? null : result.failure;
    }
    isRunning = false;
    if (saving.value === 'saving') saving.value = failed ? 'idle' : 'saved';
  };

  const add = (edit: Edit) => {
    const last = waiting.at(-1);
    const merged = last ? mergeEdits(last.edit, edit) : null;
    const key = journal.note(merged ?? edit);
    if (last && merged) {
      waiting.pop();
      journal.strike(last.key);
    }
    waiting.push({ edit: merged ?? edit, key });
    saving.value = 'saving';
    if (!isRunning) void run();
  };

  return {
    saving,
    problem,
    add,
    retry() {
      if (!failed) return;
      waiting = [failed, ...waiting];
      failed = null;
      problem.value = null;
      saving.value = 'saving';
      if (!isRunning) void run();
    },
    reset() {
      saving.value = 'idle';
      problem.value = null;
    },
  };
}
