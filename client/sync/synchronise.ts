import type { Instant } from '../../core/model';
import {
  type Clock,
  type CryptoSource,
  checkLibrary,
  createSealer,
  type Exchanged,
  exchange,
  type Local,
  type Membership,
  type OwnDevice,
  type SyncProblem,
} from '../../core/sync';
import { sleep } from '../base/wait-for';
import type { Bell } from './bell';
import type { Connection, Transport } from './transport';

/** What is going on, for people to see. */
export type SyncActivity =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'exchanging'; readonly received: number; readonly sent: number }
  | CurrentState
  | { readonly kind: 'failed'; readonly problem: SyncProblem; readonly retryMs: number };

interface CurrentState {
  readonly kind: 'current';
  readonly at: Instant;
  /** Whether all of the server was read again. */
  readonly checksAll: boolean;
  readonly result: Exchanged;
}

export interface SyncOptions {
  readonly local: Local;
  readonly transport: Transport;
  readonly source: CryptoSource;
  readonly clock: Clock;
  readonly now: () => Instant;
  readonly membership: Membership;
  /** This device, as it is to be in the list of devices. */
  readonly describeDevice: () => OwnDevice;
  /** Rings when something has changed on this device, or when it is online again. */
  readonly bell: Bell;
  /** Called with the current membership: its passphrase may have been changed elsewhere. */
  readonly onMembership: (membership: Membership) => void;
  readonly onActivity: (activity: SyncActivity) => void;
  /** Whether all of the server is to be read again in the next exchange. */
  readonly isCheckDue: () => boolean;
}

/** Changes that follow within this time are exchanged together, in milliseconds. */
const gatherMs = 500;
/**
 * How long a quiet connection goes without an exchange, in milliseconds. Not long: a cluster may
 * lose the news of a write while its servers find each other again.
 */
const quietMs = 60_000;
const firstRetryMs = 2_000;
const lastRetryMs = 300_000;

/** The server does not have the library of this device. */
class NoLibrary extends Error {
  constructor(readonly reason: 'other' | 'removed') {
    super(reason);
  }
}
class ConnectionLost extends Error {}

/**
 * Keeps a library in step with a server until the signal is aborted: exchanges at once, whenever
 * something has changed here or there, and again after a failure, with growing pauses.
 */
export async function synchronise(options: SyncOptions, signal: AbortSignal): Promise<void> {
  const { bell, onActivity } = options;
  let retryMs = firstRetryMs;
  let { membership } = options;
  const current: SyncOptions = {
    ...options,
    get membership() {
      return membership;
    },
    onMembership(next) {
      membership = next;
      options.onMembership(next);
    },
    onActivity(activity) {
      if (activity.kind === 'current') retryMs = firstRetryMs;
      onActivity(activity);
    },
  };
  while (!signal.aborted) {
    try {
      await withConnection(current, signal, stayCurrent);
    } catch (error) {
      if (signal.aborted) return;
      const problem = explain(error, options.transport);
      onActivity({ kind: 'failed', problem, retryMs });
      await bell.wait(retryMs, signal);
      retryMs = Math.min(retryMs * 2, lastRetryMs);
    }
  }
}

/** Does work over a connection. Rejects if the connection is lost. */
async function withConnection(
  options: SyncOptions,
  signal: AbortSignal,
  work: (options: SyncOptions, connection: Connection, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  options.onActivity({ kind: 'connecting' });
  const connection = await options.transport.connect();
  const unwatch = connection.watch(options.bell.ring);
  const ended = new AbortController();
  const lost = connection.closed.then(() => {
    if (!ended.signal.aborted) throw new ConnectionLost();
  });
  try {
    const either = AbortSignal.any([signal, ended.signal]);
    await Promise.race([work(options, connection, either), lost]);
  } finally {
    ended.abort();
    unwatch();
    await connection.close();
  }
}

async function stayCurrent(
  options: SyncOptions,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await exchangeOnce(options, connection, signal);
    await options.bell.wait(quietMs, signal);
    await sleep(globalThis, gatherMs, signal);
  }
}

async function exchangeOnce(
  options: SyncOptions,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  const { local, source, clock, isCheckDue, describeDevice, onActivity, onMembership } = options;
  const membership = await checkLibrary(connection, source, options.membership);
  if ('reason' in membership) throw new NoLibrary(membership.reason);
  onMembership(membership);
  const sealer = await createSealer(source, membership.secret);
  const onProgress = (counts: { received: number; sent: number }) =>
    onActivity({ kind: 'exchanging', ...counts });
  const checksAll = isCheckDue();
  const given = { signal, onProgress, checksAll, describeDevice };
  const result = await exchange(local, connection, sealer, clock, given);
  if (result.isComplete) onActivity({ kind: 'current', at: options.now(), checksAll, result });
}

function explain(error: unknown, transport: Transport): SyncProblem {
  if (error instanceof NoLibrary) return error.reason === 'other' ? 'otherLibrary' : 'removed';
  if (error instanceof ConnectionLost) return 'unreachable';
  return transport.explain(error);
}
