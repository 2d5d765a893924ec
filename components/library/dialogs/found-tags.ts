import type { Failure } from '../../../core/model';

/** Tags of the selected clips, as far as they have been read. */
export interface FoundTags {
  readonly tags: readonly string[];
  /** True if all clips were read. */
  readonly isComplete: boolean;
  /** Set if reading stopped with an error. */
  readonly failure: Failure | null;
}
