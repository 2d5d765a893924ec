import type { Instant } from '../core/model';

/** What the reader typed about a page and has not saved yet. `key` is an `addressKey` or an annotation id. */
export interface Draft {
  readonly key: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly updatedAt: Instant;
}
