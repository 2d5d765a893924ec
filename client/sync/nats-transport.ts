import { JetStreamApiError } from '@nats-io/jetstream';
import {
  AuthorizationError,
  ClosedConnectionError,
  ConnectionError,
  type ConnectionOptions,
  type NatsConnection,
  RequestError,
  TimeoutError,
  UserAuthenticationExpiredError,
} from '@nats-io/nats-core';
import type { SyncProblem } from '../../core/sync';
import { findAnswer } from '../base/find-answer';
import { findPermissionViolation } from './nats-errors';
import { openNatsRemote } from './nats-remote';
import type { ShareConnection, Transport } from './transport';

/** Connects to a server: `wsconnect` in a browser. */
type Connect = (options: ConnectionOptions) => Promise<NatsConnection>;

/** A silent connection counts as lost after two of these, in milliseconds. */
const pingInterval = 10_000;
const connectMs = 20_000;

/** JetStream's codes for a lack of space: of the server, of the account, of a bucket. */
const fullCodes: ReadonlySet<number> = new Set([10002, 10023, 10028, 10047, 10077]);

/**
 * A NATS server with JetStream. The address is such as "wss://sync.example:8443". `fetch` finds out
 * what is there if no NATS server answers.
 */
export function createNatsTransport(
  connect: Connect,
  login: { readonly address: string; readonly user: string; readonly password: string },
  fetch: typeof globalThis.fetch = (...given) => globalThis.fetch(...given),
): Transport<ShareConnection> {
  return {
    async connect() {
      const options: ConnectionOptions = {
        servers: login.address,
        user: login.user,
        pass: login.password,
        timeout: connectMs,
        ...{ pingInterval, maxPingOut: 2 },
        // The client would record a stack for each request.
        noAsyncTraces: true,
        // The next attempt is ours: it continues an exchange instead of a call.
        reconnect: false,
      };
      const connection = await connect(options).catch(async (cause: unknown) => {
        // Some are errors of the socket, which the client passes on.
        throw new NotConnected(await explainSilence(cause, login.address, fetch), { cause });
      });
      try {
        return await openNatsRemote(connection);
      } catch (cause) {
        await connection.close();
        throw isNotEnabled(cause) ? new NotConnected('noJetStream', { cause }) : cause;
      }
    },
    explain,
  };
}

class NotConnected extends Error {
  constructor(
    readonly problem: SyncProblem,
    options: ErrorOptions,
  ) {
    super(problem, options);
  }
}

/** Explains why no NATS server answered. */
async function explainSilence(
  cause: unknown,
  address: string,
  fetch: typeof globalThis.fetch,
): Promise<SyncProblem> {
  // Others come from a NATS server, or say that time is up.
  if (!(cause instanceof ConnectionError) || !URL.canParse(address)) return 'unreachable';
  const answer = await findAnswer(fetch, address);
  if (answer === 'any') return 'notNats';
  return answer === 'insecure' ? 'insecure' : 'unreachable';
}

/** True for what the client says if nobody responds to a request for JetStream. */
function isNotEnabled(error: unknown): boolean {
  return error instanceof Error && error.name === 'JetStreamNotEnabled';
}

function explain(error: unknown): SyncProblem {
  if (error instanceof NotConnected && error.problem !== 'unreachable') return error.problem;
  const violation = findPermissionViolation(error);
  // Buckets are only created if they are not there.
  if (violation) return violation.subject.includes('.STREAM.CREATE.') ? 'notSetUp' : 'refused';
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof AuthorizationError || cause instanceof UserAuthenticationExpiredError) {
      return 'refused';
    }
    // Nobody responds while a bucket has no leader. By name, because the class is not exported.
    if (isNotEnabled(cause) || cause.name === 'JetStreamStatusError') return 'failing';
    if (cause instanceof JetStreamApiError) {
      if (fullCodes.has(cause.code)) return 'full';
      // Such as "JetStream system temporarily unavailable", in a cluster without a majority.
      return cause.status >= 500 ? 'failing' : 'unknown';
    }
  }
  const isConnection =
    error instanceof NotConnected ||
    error instanceof ClosedConnectionError ||
    error instanceof TimeoutError ||
    error instanceof RequestError;
  return isConnection ? 'unreachable' : 'unknown';
}
