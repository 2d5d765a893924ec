import type { backupHostCalls, Client } from '../../../core/rpc';

/** The browser APIs that backups need; in Chromium called by messages to the background. */
export type BackupHost = Client<typeof backupHostCalls>;
