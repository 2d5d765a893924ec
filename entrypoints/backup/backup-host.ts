import type { backupHostCalls, Client } from '../../core/rpc';

/** What backups ask of the browser; in Chromium by messages to the background. */
export type BackupHost = Client<typeof backupHostCalls>;
