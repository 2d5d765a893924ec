import type { BackupAdvice, BackupFile, BackupProblem, BackupState } from '../../core/backup';
import type { BackupPlan } from '../../core/model';

/** Backup state, and how safe the library's storage is. */
export interface BackupStatus {
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
  readonly storage: StorageUse | null;
}

/** Storage use and persistence, as reported by the browser. */
export interface StorageUse {
  readonly isPersisted: boolean;
  /** True if the browser was asked for persistence and declined. */
  readonly isRefused: boolean;
  readonly usedBytes: number;
  readonly quotaBytes: number | null;
}

export interface BackupCallbacks {
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

/** True if backups work again once the user lets the browser write files. */
export function needsPermission(code: BackupProblem): boolean {
  return code === 'no-permission' || code === 'folder-locked';
}
