import type { BackupAdvice, BackupFile, BackupState } from '../../core/exchange/backups';
import type { BackupPlan } from '../../core/model';

/** What is known of backups, and of how safe the library is where it lies. */
export interface BackupShown {
  readonly plan: BackupPlan;
  /** null when there is none. */
  readonly last: BackupFile | null;
  readonly trouble: BackupState['trouble'];
  /** How far a backup has come; null when none is under way. */
  readonly run: { readonly clips: number; readonly total: number | null } | null;
  readonly canChooseFolder: boolean;
  /** The name of the folder that was chosen. */
  readonly folder: string | null;
  /** null while the browser is asked. */
  readonly storage: StorageShown | null;
}

/** What the browser says of our place on the disk. */
export interface StorageShown {
  readonly isPersisted: boolean;
  /** It was asked to keep it, and did not say yes. */
  readonly isRefused: boolean;
  readonly usedBytes: number;
  readonly quotaBytes: number | null;
}

export interface BackupActs {
  onPlan(plan: BackupPlan): void;
  onChooseFolder(): void;
  /** Asks the browser for what it does not allow by now, and makes the backup. */
  onAllow(): void;
  onBackUp(): void;
  onStop(): void;
  onRestore(): void;
  /** Restores the newest backup of the folder. */
  onRestoreNewest(): void;
  onPersist(): void;
}

/** A word about backups, where the reader is. */
export interface BackupNoticeProps {
  readonly advice: BackupAdvice;
  /** Clips that stand. */
  readonly clips: number;
  readonly now: Date;
  onSettings(): void;
  onDismiss(): void;
}
