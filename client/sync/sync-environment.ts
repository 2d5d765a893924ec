import type { Instant } from '../../core/model';
import type { CryptoSource, OwnDevice, SyncState } from '../../core/sync';
import type { SyncLibrary } from '../../storage/open-sync-library';
import type { openShareTransport, openTransport } from './open-transport';
import type { SyncActivity } from './synchronise';

/** What exchanges of this device need. */
export interface SyncEnvironment {
  readonly library: SyncLibrary;
  readonly locks: LockManager;
  readonly source: CryptoSource;
  /** Of this device. */
  readonly browser: Pick<OwnDevice, 'browser' | 'system'>;
  readonly openTransport: typeof openTransport;
  readonly openShareTransport: typeof openShareTransport;
  now(): Instant;
}

/** How often all of the server is read again, in milliseconds. */
const checkEveryMs = 7 * 24 * 60 * 60 * 1000;

/** Whether all of the server is to be read again. */
export function isCheckDue({ checkedAt }: SyncState, now: Instant): boolean {
  return checkedAt === null || Date.parse(now) - Date.parse(checkedAt) > checkEveryMs;
}

/** Works until it has exchanged once, or failed to. */
export async function onlyOnce(
  work: (signal: AbortSignal, onActivity: (activity: SyncActivity) => void) => Promise<void>,
): Promise<void> {
  const ended = new AbortController();
  await work(ended.signal, ({ kind }) => {
    if (kind === 'current' || kind === 'failed') ended.abort();
  });
}
