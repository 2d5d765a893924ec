import type { ClipInput } from '../../components/page/ClipCard';
import type { Failure, Result } from '../../core/model';

/** The fields of a clip with their values before. */
export interface ClipInputEdit extends ClipInput {
  readonly noteBefore: string;
  readonly tagsBefore: readonly string[];
}

/** Saves note and tags of one clip as they are typed. */
export interface ClipEdits {
  change(written: ClipInput): void;
  /** True if something typed is not saved yet. */
  isPending(): boolean;
  /** Sends what is typed without waiting for earlier writes. Call it when the page is about to go away. */
  flush(): void;
}

/**
 * Writes changes one at a time; changes during a write are combined into the next one. Text that
 * could not be saved is written again with the next change.
 */
export function createClipEdits(
  stored: ClipInput,
  write: (edit: ClipInputEdit) => Promise<Result<unknown>>,
  onState: (state: { readonly busy: boolean; readonly problem: Failure | null }) => void,
): ClipEdits {
  let saved = stored;
  let typed: ClipInput | null = null;
  let writing: ClipInput | null = null;

  const send = (written: ClipInput, before: ClipInput) =>
    write({ ...written, noteBefore: before.note, tagsBefore: before.tags });

  const run = async () => {
    let problem: Failure | null = null;
    while (typed !== null && problem === null) {
      const written: ClipInput = typed;
      writing = written;
      onState({ busy: true, problem: null });
      const done = await send(written, saved);
      if (done.ok) saved = written;
      else problem = done.failure;
      if (done.ok && typed === written) typed = null;
    }
    writing = null;
    onState({ busy: false, problem });
  };

  return {
    change(written) {
      typed = written;
      if (writing === null) void run();
    },
    isPending: () => typed !== null,
    flush() {
      // A running write is made before.
      if (typed !== null && typed !== writing) void send(typed, writing ?? saved);
    },
  };
}
