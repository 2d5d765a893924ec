/**
 * A write whose reads are done. Writes are prepared together and committed
 * together, because the cost of a change is the number of waits for the database,
 * not the number of requests.
 */
export interface PreparedWrite {
  /** Writes without waiting for reads. */
  commit(): Promise<void>;
}
