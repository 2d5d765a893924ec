/** Text settings. `size` is 1 to 7, `measure` (line width) 1 to 5. */
export interface ReaderSettings {
  readonly face: 'serif' | 'sans';
  readonly size: number;
  readonly measure: number;
  readonly theme: 'system' | 'light' | 'sepia' | 'dark';
}

export const maxSize = 7;
export const maxMeasure = 5;
