import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type WatchedClip, watchClip } from '../../client/library/watch-clip';
import type { Clip, Failure } from '../../core/model';
import type { Library } from '../../storage';
import type { ActivePage } from './active-page';

/** Which clip the panel shows: that of the active page, unless another one is opened or it was just deleted. */
export interface ShownClip {
  /** The clip shown, or null. */
  readonly current: ReadonlySignal<WatchedClip | null>;
  /** The clip that was opened from the Library tab in place of the active page's, or null. */
  readonly opened: ReadonlySignal<WatchedClip | null>;
  /** The clip that was deleted in the panel and can still be restored, or null. */
  readonly deleted: ReadonlySignal<Clip | null>;
  /** The id of the clip that is shown or was deleted there, or null. */
  findId(): string | null;
  open(clipId: string, onFailure: (failure: Failure) => void): void;
  /**
   * Returns a function that shows a clip as deleted, or no longer so with null, unless another page
   * or clip is shown by then.
   */
  prepareDeletion(): (clip: Clip | null) => void;
  /** Goes back to the active page's clip. */
  reset(): void;
}

export function createShownClip(
  library: Library,
  page: Pick<ActivePage, 'clip'>,
  life: AbortSignal,
): ShownClip {
  const opened = signal<WatchedClip | null>(null);
  const deleted = signal<Clip | null>(null);
  let watching = new AbortController();
  /** Counts the resets. */
  let round = 0;
  life.addEventListener('abort', () => watching.abort());

  const current = computed(() => (deleted.value ? null : (opened.value ?? page.clip.value)));

  return {
    current,
    findId: () => current.peek()?.clip.id ?? deleted.peek()?.id ?? null,
    opened,
    deleted,
    open(id, onFailure) {
      watching.abort();
      watching = new AbortController();
      watchClip(
        library,
        (source) => source.getClip(id),
        (answer) => {
          if (answer.ok) opened.value = answer.value;
          else if (!deleted.value) onFailure(answer.failure);
        },
        watching.signal,
      );
    },
    prepareDeletion() {
      const started = round;
      return (clip) => {
        if (started === round) deleted.value = clip;
      };
    },
    reset() {
      round += 1;
      watching.abort();
      deleted.value = null;
      opened.value = null;
    },
  };
}
