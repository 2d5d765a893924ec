import * as v from 'valibot';
import type { Instant, Result } from '../../core/model';
import {
  type Clock,
  type CryptoSource,
  createClock,
  initialSyncState,
  type Membership,
  type OwnDevice,
  type SyncAccount,
  type SyncState,
  syncAccountSchema,
  syncPreferences,
  syncStateSchema,
} from '../../core/sync';
import type { SyncLibrary } from '../../storage/open-sync-library';
import { decodeBase64, encodeBase64 } from '../base/base64';
import { type Bell, createBell } from './bell';
import { syncLock } from './sync-lock';
import { type SyncActivity, synchronise } from './synchronise';
import type { Transport } from './transport';

/** What exchanges of this device need. */
export interface SyncEnvironment {
  readonly library: SyncLibrary;
  readonly locks: LockManager;
  readonly source: CryptoSource;
  /** Of this device. */
  readonly browser: Pick<OwnDevice, 'browser' | 'system'>;
  openTransport(account: SyncAccount, source: CryptoSource): Transport;
  now(): Instant;
}

/** How often all of the server is read again, in milliseconds. */
const checkEveryMs = 7 * 24 * 60 * 60 * 1000;

/** How often progress is written, in milliseconds. */
const progressMs = 500;

/**
 * Keeps this device in step until the signal is aborted, as its account says. Waits while another
 * page does so. `bell` rings for an exchange at once.
 */
export async function keepInStep(
  environment: SyncEnvironment,
  bell: Bell,
  signal: AbortSignal,
): Promise<void> {
  try {
    await environment.locks.request(syncLock, { signal }, () =>
      followAccount(environment, bell, signal),
    );
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Exchanges once, or tries to, unless a page keeps this device in step. */
export async function syncOnce(environment: SyncEnvironment): Promise<void> {
  const { library, locks } = environment;
  await locks.request(syncLock, { ifAvailable: true }, async (lock) => {
    const account = lock && (await readAccount(library));
    if (!account || account.isPaused) return;
    const ended = new AbortController();
    const onActivity = ({ kind }: SyncActivity) => {
      if (kind === 'current' || kind === 'failed') ended.abort();
    };
    await runAccount(environment, account, createBell(), ended.signal, onActivity);
  });
}

/** Returns the account of this device; null if it takes part in no library. */
async function readAccount(library: SyncLibrary): Promise<SyncAccount | null> {
  return parseAccount(await library.getPreference(syncPreferences.account));
}

function parseAccount(answer: Result<unknown>): SyncAccount | null {
  return answer.ok ? v.parse(syncAccountSchema, answer.value) : null;
}

/** Starts again whenever the user changes the account. */
async function followAccount(
  environment: SyncEnvironment,
  bell: Bell,
  signal: AbortSignal,
): Promise<void> {
  const { library } = environment;
  let running = Promise.resolve();
  let stop = new AbortController();
  let runningKey: string | null = null;
  await new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      stop.abort();
      running.then(resolve, reject);
    });
    library.watchPreference(
      syncPreferences.account,
      (answer) => {
        if (!answer.ok) return;
        const account = parseAccount(answer);
        const key = toKey(account);
        if (key === runningKey) return;
        runningKey = key;
        stop.abort();
        stop = new AbortController();
        const { signal: ended } = stop;
        running = running
          .then(() => (account ? runAccount(environment, account, bell, ended) : undefined))
          .catch(reject);
      },
      signal,
    );
  });
}

/** Names what an exchange depends on. The lock changes with the passphrase, on any device. */
function toKey(account: SyncAccount | null): string {
  return JSON.stringify(account && { ...account, locked: null });
}

async function runAccount(
  environment: SyncEnvironment,
  account: SyncAccount,
  bell: Bell,
  signal: AbortSignal,
  onActivity: (activity: SyncActivity) => void = () => {},
): Promise<void> {
  if (account.isPaused) return;
  const { library, source, now } = environment;
  const local = library.openLocal(account.device);
  const clock: Clock = createClock(account.device);
  const states = await openStates(library);
  try {
    await local.start();
    let unsent = 0;
    local.watchUnsent((count) => {
      if (count > unsent) bell.ring();
      unsent = count;
    }, signal);
    await synchronise(
      {
        ...{ local, source, clock, now, bell },
        transport: environment.openTransport(account, source),
        membership: toMembership(account),
        onMembership: (membership) => void keepLock(library, membership),
        onActivity(activity) {
          states.add(activity);
          onActivity(activity);
        },
        describeDevice() {
          const at = now();
          return { ...environment.browser, id: account.device, syncedOn: toLocalDay(at), at };
        },
        isCheckDue: () => isCheckDue(states.current(), now()),
      },
      signal,
    );
  } finally {
    await states.end();
  }
}

/** The day in this device's calendar: "2026-11-12". */
function toLocalDay(at: Instant): string {
  const time = new Date(at);
  // Shifted, because only UTC has this format.
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function isCheckDue({ checkedAt }: SyncState, now: Instant): boolean {
  return checkedAt === null || Date.parse(now) - Date.parse(checkedAt) > checkEveryMs;
}

function toMembership({ secret, locked }: SyncAccount): Membership {
  return { secret: toBytes(secret), locked: toBytes(locked) };
}

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(decodeBase64(base64));
}

/** Stores the lock if another device has changed the passphrase. */
async function keepLock(library: SyncLibrary, { secret, locked }: Membership): Promise<void> {
  const account = await readAccount(library);
  const lock = encodeBase64(locked);
  if (account === null || account.secret !== encodeBase64(secret)) return;
  if (account.locked !== lock) {
    await library.savePreference(syncPreferences.account, { ...account, locked: lock });
  }
}

/** The stored state of exchanges, which follows their activities. */
async function openStates(library: SyncLibrary) {
  const stored = await library.getPreference(syncPreferences.state);
  let state = v.parse(syncStateSchema, stored.ok ? stored.value : null);
  let writing = Promise.resolve();
  let writtenAt = 0;
  const write = () => {
    const written = state;
    writtenAt = Date.now();
    writing = writing.then(async () => {
      // Only what is newest.
      if (written === state) await library.savePreference(syncPreferences.state, written);
    });
  };
  return {
    current: () => state,
    add(activity: SyncActivity) {
      state = toState(state, activity);
      if (activity.kind !== 'exchanging' || Date.now() - writtenAt >= progressMs) write();
    },
    /** Resolves when it is stored. */
    async end() {
      state = { ...state, activity: 'idle' };
      write();
      await writing;
    },
  };
}

function toState(before: SyncState, activity: SyncActivity): SyncState {
  switch (activity.kind) {
    case 'connecting':
      return { ...before, activity: 'connecting', received: 0, sent: 0 };
    case 'exchanging': {
      const { received, sent } = activity;
      return { ...before, activity: 'exchanging', problem: null, received, sent };
    }
    case 'failed':
      return { ...before, activity: 'idle', problem: activity.problem };
    case 'current': {
      const { at, checksAll, result } = activity;
      return {
        ...initialSyncState,
        ...{ received: result.received, sent: result.sent },
        syncedAt: at,
        checkedAt: checksAll ? at : before.checkedAt,
        unreadable: result.unreadable.length,
        incomplete: result.waiting.length,
      };
    }
  }
}
