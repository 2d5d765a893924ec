import type { FolderExportPlan, FolderTrouble } from '../../core/export/folder-export';

/** The notes folder, and how far it is up to date. */
export interface FolderExportStatus {
  readonly canChooseFolder: boolean;
  readonly plan: FolderExportPlan;
  /** Name of the chosen folder. Null if none was chosen yet. */
  readonly folder: string | null;
  readonly trouble: FolderTrouble | null;
  /** Null before the first pass over the library begins. */
  readonly progress: {
    /** False during the first pass. */
    readonly isComplete: boolean;
    /** Clips that the pass has done. */
    readonly done: number;
    readonly total: number;
    /** Notes in the folder. */
    readonly notes: number;
    readonly writtenAt: string | null;
    /** True if clips have changed since. */
    readonly hasChanges: boolean;
  } | null;
  /** True once the user has dismissed the notice about the current trouble. */
  readonly isNoticeDismissed: boolean;
}

export interface FolderExportCallbacks {
  /** Lets the user choose a folder, and starts. */
  onChooseFolder(): void;
  /** Asks the browser for the folder's permission if needed, and starts or tries again. */
  onAllow(): void;
  onStop(): void;
  onPlan(change: Partial<FolderExportPlan>): void;
  onDismissNotice(): void;
}
