import type { Settings } from '../../core/model';

/** Whether images of clips are saved, and their size limits. */
export type ImageSettings = Settings['images'];

export interface ImageTotals {
  readonly count: number;
  readonly byteCount: number;
  /** Could not be fetched. */
  readonly missed: number;
  /** Still to be fetched. */
  readonly wanted: number;
}
