import type { Instant, Passage } from '../core/model';

/**
 * What the reader typed and has not saved yet, under a key of the caller's. What was stored
 * when the writing began stands beside it where something was, and the passage where no
 * annotation holds it.
 */
export interface Draft {
  readonly key: string;
  readonly tags: readonly string[];
  readonly tagsBefore?: readonly string[];
  readonly note: string;
  readonly noteBefore?: string;
  readonly passage?: Passage;
  readonly updatedAt: Instant;
}
