import type { Failure } from '../../../core/model';

/** Tags that some of the chosen clips carry, as far as they were looked through. */
export interface CarriedTags {
  readonly tags: readonly string[];
  /** Whether all of the clips were looked through. */
  readonly isWhole: boolean;
  /** Why not, where that is over. */
  readonly failure: Failure | null;
}
