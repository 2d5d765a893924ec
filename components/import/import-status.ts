import type { ImportKind, Remark, RemarkCode } from '../../core/import';
import type { Failure } from '../../core/model';

/** Result of an import, actual or expected. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  /** Restored from the bin. */
  readonly restored: number;
  /** Moved to the bin, when the library is replaced with the file's content. */
  readonly binned: number;
  readonly unchanged: number;
  /** In the bin, and not restored. */
  readonly inBin: number;
  readonly marks: number;
  /** Highlights whose text does not occur in the saved article. */
  readonly lostMarks: number;
  /** New pages saved only as links. */
  readonly links: number;
}

/** Report entries with the same reason. */
export interface RemarkGroup {
  readonly code: RemarkCode;
  /** Number of records affected. */
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Remark[];
}

/** How to treat existing clips: keep them, or make the library match the file. */
export type ImportMode = 'merge' | 'replace';

interface ReadFile {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly counts: ImportCounts;
  readonly remarks: readonly RemarkGroup[];
}

/** State of an import. */
export type ImportStatus =
  | { readonly step: 'choose'; readonly failure: Failure | null }
  | { readonly step: 'reading'; readonly fileName: string; readonly found: number }
  | (ReadFile & {
      readonly step: 'ready';
      /** Null for files of other programs, which can only be merged. */
      readonly mode: ImportMode | null;
      /** True if the file is complete, so the library can be replaced with its content. */
      readonly canReplace: boolean;
      /** True if clips of the file that are in the bin are restored. */
      readonly restoresBin?: boolean;
      /** True if the library has no clips, so there is nothing to keep or replace. */
      readonly isIntoEmpty?: boolean;
    })
  | (ReadFile & { readonly step: 'importing'; readonly done: number; readonly total: number })
  | (ReadFile & {
      readonly step: 'done';
      readonly isStopped: boolean;
      readonly canUndo: boolean;
      readonly failure: Failure | null;
    });

export interface ImportProps {
  readonly shown: ImportStatus;
  /** Whether this device syncs, so what it replaces is replaced on others. */
  readonly isSynced: boolean;
  onFiles(files: readonly File[]): void;
  onMode(mode: ImportMode): void;
  onRestoreBin(restores: boolean): void;
  onStart(): void;
  /** Stops the import. Records already imported stay. */
  onStop(): void;
  onSaveReport(): void;
  /** Continues with fetching texts. */
  onFetchTexts(): void;
  /** Moves the clips that the import created to the bin, and deletes highlights that it added to others. */
  onUndo(): void;
  onClose(): void;
}
