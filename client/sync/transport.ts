import type { Remote, SyncProblem } from '../../core/sync';

/** An open connection to a server. */
export interface Connection extends Remote {
  /** False for somebody who may only read. */
  readonly mayWrite: boolean;
  /** Rejects if nothing can be written. Not given where `mayWrite` says so. */
  testWriting?(): Promise<void>;
  /** Whether this is the storage of a team, as far as the server says. */
  isOfTeam?(): Promise<boolean>;
  /** Calls back whenever a record was written, by any device, until it is stopped. */
  watch(onChange: () => void): () => void;
  /** Deletes everything of the library on the server. */
  clear(): Promise<void>;
  /** Resolves when the connection is lost or closed. Calls reject from then on. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** A connection to a server that has shares. */
export interface ShareConnection extends Connection {
  /** Deletes all records and blobs whose names begin with this and a dot. */
  clearEpoch(epoch: string): Promise<void>;
  /** Deletes those of all epochs. The key stays. */
  clearEpochs(): Promise<void>;
}

/** A way to a server. */
export interface Transport<Opened extends Connection = Connection> {
  connect(): Promise<Opened>;
  /** Explains an error of `connect` or of a call. */
  explain(error: unknown): SyncProblem;
}
