import type { Settings } from '../../core/model';

/** Text settings. `size` is 1 to 7, `measure` (line width) 1 to 5. */
export type ReaderSettings = Settings['reader'];

export const maxSize = 7;
export const maxMeasure = 5;
