import type { BackupAdvice, BackupFile, BackupState } from '../../core/backup';
import type { BackupPlan } from '../../core/model';

/** Backup state, and how safe the library's storage is. */
export interface BackupShown {
  readonly plan: BackupPlan;
  /** Null if none exists. */
  readonly last: BackupFile | null;
  readonly trouble: BackupState['trouble'];
  /** Progress of the running backup. Null if none is running. */
  readonly run: { readonly clips: number; readonly total: number | null } | null;
  readonly canChooseFolder: boolean;
  /** Name of the chosen folder. */
  readonly folder: string | null;
  /** Null until the browser answers. */
  readonly storage: StorageShown | null;
}

/** Storage use and persistence, as reported by the browser. */
export interface StorageShown {
  readonly isPersisted: boolean;
  /** True if the browser was asked for persistence and declined. */
  readonly isRefused: boolean;
  readonly usedBytes: number;
  readonly quotaBytes: number | null;
}

export interface BackupActs {
  onPlan(plan: BackupPlan): void;
  onChooseFolder(): void;
  /** Asks the browser for the folder permission again, then backs up. */
  onAllow(): void;
  onBackUp(): void;
  onStop(): void;
  onRestore(): void;
  /** Restores the newest backup in the folder. */
  onRestoreNewest(): void;
  onPersist(): void;
}

/** Props of the backup notice shown outside the settings. */
export interface BackupNoticeProps {
  readonly advice: BackupAdvice;
  /** Clips in the library, without the bin. */
  readonly clips: number;
  readonly now: Date;
  onSettings(): void;
  onDismiss(): void;
}
