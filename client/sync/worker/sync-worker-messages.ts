/** What the worker asks of its page. */
export type FromSyncWorker = 'renew-log' | 'await-renewal';

/** Exchange now; or the answer to "await-renewal". */
export type ToSyncWorker = 'exchange' | 'renewed';
