import type { Instant } from '../../core/model';
import {
  type AddDevice,
  type Clock,
  type CryptoSource,
  createSealer,
  type Exchanged,
  exchange,
  type Local,
  type Remote,
  type SyncProblem,
} from '../../core/sync';
import { sleep } from '../base/wait-for';
import type { Bell } from './bell';
import type { Connection, Transport } from './transport';
import { explainFailure } from './use-connection';

/** What is going on, for people to see. */
export type SyncActivity =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'exchanging'; readonly received: number; readonly sent: number }
  | CurrentState
  | FailedState;

interface FailedState {
  readonly kind: 'failed';
  readonly problem: SyncProblem;
  readonly retryMs: number;
  /** See `SyncState`. */
  readonly endedBy: string | null;
}

interface CurrentState {
  readonly kind: 'current';
  readonly at: Instant;
  /** Whether all of the server was read again. */
  readonly checksAll: boolean;
  readonly result: Exchanged;
  /** Whether the server lets this login write. */
  readonly mayWrite: boolean;
}

/** A library or a share on a server. */
export interface OpenedLibrary {
  /** Where its records and blobs are. */
  readonly remote: Remote;
  readonly secret: Uint8Array<ArrayBuffer>;
  /** False if this device may only read. */
  readonly mayWrite: boolean;
}

export interface SyncOptions<Opened extends Connection = Connection> {
  readonly local: Local;
  readonly transport: Transport<Opened>;
  readonly source: CryptoSource;
  readonly clock: Clock;
  readonly now: () => Instant;
  /** Finds what this device takes part in. Rejects with `NoLibrary` if it is not there. */
  readonly open: (connection: Opened) => Promise<OpenedLibrary>;
  /** Adds this device to the list of devices. */
  readonly addDevice: AddDevice;
  /** Rings when something has changed on this device, or when it is online again. */
  readonly bell: Bell;
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
const lastRetryMs = 60_000;

/** The server does not have what this device takes part in. */
export class NoLibrary extends Error {
  constructor(
    readonly problem: SyncProblem,
    /** The id of the member who has deleted the share, if that is known. */
    readonly endedBy: string | null = null,
  ) {
    super(problem);
  }
}
class ConnectionLost extends Error {}

/**
 * Keeps a library in step with a server until the signal is aborted: exchanges at once, whenever
 * something has changed here or there, and again after a failure, with growing pauses. A connection
 * that worked and is lost counts as a failure only if the next one fails, too: servers close those
 * of a user whose rights have changed.
 */
export async function synchronise<Opened extends Connection>(
  options: SyncOptions<Opened>,
  signal: AbortSignal,
): Promise<void> {
  const { bell, onActivity } = options;
  let retryMs = firstRetryMs;
  let hasWorked = false;
  const current: SyncOptions<Opened> = {
    ...options,
    onActivity(activity) {
      if (activity.kind === 'current') {
        retryMs = firstRetryMs;
        hasWorked = true;
      }
      onActivity(activity);
    },
  };
  while (!signal.aborted) {
    try {
      await withConnection(current, signal, stayCurrent);
    } catch (error) {
      if (signal.aborted) return;
      const problem = explain(error, options.transport);
      const isExcused = hasWorked && problem === 'unreachable';
      hasWorked = false;
      const endedBy = error instanceof NoLibrary ? error.endedBy : null;
      if (!isExcused) onActivity({ kind: 'failed', problem, retryMs, endedBy });
      const wasRung = await bell.wait(retryMs, signal);
      // What is edited meanwhile must not postpone the next attempt.
      if (!isExcused && !wasRung) retryMs = Math.min(retryMs * 2, lastRetryMs);
    }
  }
}

/** Does work over a connection. Rejects if the connection is lost. */
async function withConnection<Opened extends Connection>(
  options: SyncOptions<Opened>,
  signal: AbortSignal,
  work: (options: SyncOptions<Opened>, connection: Opened, signal: AbortSignal) => Promise<void>,
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

async function stayCurrent<Opened extends Connection>(
  options: SyncOptions<Opened>,
  connection: Opened,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await exchangeOnce(options, connection, signal);
    await options.bell.wait(quietMs, signal);
    await sleep(globalThis, gatherMs, signal);
  }
}

async function exchangeOnce<Opened extends Connection>(
  options: SyncOptions<Opened>,
  connection: Opened,
  signal: AbortSignal,
): Promise<void> {
  const { local, source, clock, isCheckDue, addDevice, onActivity } = options;
  const { remote, secret, mayWrite } = await options.open(connection);
  const sealer = await createSealer(source, secret);
  const onProgress = (counts: { received: number; sent: number }) =>
    onActivity({ kind: 'exchanging', ...counts });
  const checksAll = isCheckDue();
  const given = { signal, onProgress, checksAll, addDevice, mayWrite, now: options.now() };
  const result = await exchange(local, remote, sealer, clock, given);
  if (!result.isComplete) return;
  onActivity({
    ...{ kind: 'current', at: options.now(), checksAll, result },
    mayWrite: connection.mayWrite,
  });
}

function explain(error: unknown, transport: Pick<Transport, 'explain'>): SyncProblem {
  if (error instanceof NoLibrary) return error.problem;
  if (error instanceof ConnectionLost) return 'unreachable';
  return explainFailure(error, transport);
}
