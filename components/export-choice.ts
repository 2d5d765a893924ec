/** What is exported: the clip in front, or the whole library. */
export type ExportScope = 'clip' | 'all';

export type ExportFormat = 'markdown' | 'json';

/** How far a long export has come, in clips. `total` is null while it is not known. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number | null;
}
