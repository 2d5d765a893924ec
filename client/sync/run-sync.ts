import * as v from 'valibot';
import type { Instant, Result } from '../../core/model';
import {
  addOwnDevice,
  type Clock,
  createClock,
  type Membership,
  type SyncAccount,
  syncAccountSchema,
  syncPreferences,
} from '../../core/sync';
import type { SyncLibrary } from '../../storage/open-sync-library';
import { decodeBase64, encodeBase64 } from '../base/base64';
import { type Bell, type Bells, createBell } from './bell';
import { createLibraryFinder } from './find-library';
import { exchangeSharesOnce, keepSharesInStep } from './sharing/run-shares';
import { isCheckDue, onlyOnce, type SyncEnvironment } from './sync-environment';
import { syncLock } from './sync-lock';
import { openStates } from './sync-states';
import { type SyncActivity, synchronise } from './synchronise';

/**
 * Keeps this device in step until the signal is aborted, as its account and its shares say. Waits
 * while another page does so.
 */
export async function keepInStep(
  environment: SyncEnvironment,
  bells: Bells,
  signal: AbortSignal,
): Promise<void> {
  try {
    await environment.locks.request(syncLock, { signal }, () =>
      Promise.all([
        followAccount(environment, bells.add(), signal),
        keepSharesInStep(environment, bells, signal),
      ]),
    );
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Exchanges once, or tries to, unless a page keeps this device in step. */
export async function syncOnce(environment: SyncEnvironment): Promise<void> {
  const { library, locks } = environment;
  await locks.request(syncLock, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const shares = exchangeSharesOnce(environment);
    const account = await readAccount(library);
    if (account && !account.isPaused) {
      await onlyOnce((signal, onActivity) =>
        runAccount(environment, account, createBell(), signal, onActivity),
      );
    }
    await shares;
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
  const states = await openStates(library, syncPreferences.state);
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
        open: createLibraryFinder(source, toMembership(account), (membership) => {
          void keepLock(library, membership);
        }),
        onActivity(activity) {
          states.add(activity);
          if (activity.kind === 'current') {
            void library.forgetFormerTags(activity.result.waiting.length === 0);
          }
          onActivity(activity);
        },
        addDevice(record) {
          const at = now();
          const own = { ...environment.browser, id: account.device, syncedOn: toLocalDay(at), at };
          return addOwnDevice(record, own, clock);
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
