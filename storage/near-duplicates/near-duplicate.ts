import type { Clip } from '../../core/model';

/** Another clip that tells the same story. */
export interface Kin {
  readonly clip: Clip;
  /** How much of the texts is the same, 0 to 1. */
  readonly likeness: number;
}
