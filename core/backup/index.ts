export { findNewestBackup, isBackupName, makeBackupName } from './backup-name';
export {
  type BackupFile,
  type BackupProblem,
  type BackupRun,
  type BackupState,
  backupPreferences,
  backupRunSchema,
  backupStateSchema,
} from './backup-state';
export { adviseOnBackups, type BackupAdvice, isBackupDue } from './backup-times';
export { checkBackup } from './check-backup';
export { isLost, type LastSeen, lastSeenSchema } from './last-seen';
export { type BackupSource, writeBackup } from './write-backup';
