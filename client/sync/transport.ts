import type { Remote } from '../../core/sync';

/** An open connection to a server. */
export interface Connection extends Remote {
  /** Calls back whenever a record was written, by any device, until it is stopped. */
  watch(onChange: () => void): () => void;
  /** Resolves when the connection is lost or closed. Calls reject from then on. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Why an exchange failed:
 *
 * - unreachable: no answer, or the connection was lost
 * - refused: wrong user or password, or missing rights
 * - unsuitable: a server that cannot store what is needed
 * - full: no space left on the server
 * - otherLibrary: the server has another library
 * - unknown: a defect of ours
 */
export type SyncProblem =
  | 'unreachable'
  | 'refused'
  | 'unsuitable'
  | 'full'
  | 'otherLibrary'
  | 'unknown';

/** A way to a server. */
export interface Transport {
  connect(): Promise<Connection>;
  /** Explains an error of `connect` or of a call. */
  explain(error: unknown): SyncProblem;
}
