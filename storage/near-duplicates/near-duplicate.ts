import type { Clip } from '../../core/model';

/** Another clip with the same story. */
export interface NearDuplicate {
  readonly clip: Clip;
  /** Similarity of the texts, 0 to 1. */
  readonly likeness: number;
}
