/**
 * A part of a change of which all was read that it depends on. Parts are begun
 * together and finished together, because what a change costs is how often it
 * waits for the database, and not how much it asks at once.
 */
export interface PreparedWrite {
  /** Writes it; without waiting for an answer between. */
  commit(): Promise<void>;
}
