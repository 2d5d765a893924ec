import type { FailureCode } from '../core/model';
import { type Access, createAccess } from './schema/access';
import { yieldToUpgrades } from './schema/connection';
import { LibraryDatabase } from './schema/database';

export interface OpenOptions {
  /**
   * Called when the disk is full or the database fails, and again when it answers for
   * the first time after that: its log must be renewed (see `renewLog`).
   */
  readonly onLogRenewalNeeded?: (() => void) | null;
  /** Awaited before the first write: the log must be renewed before anything is added to it. */
  readonly beforeFirstWrite?: (() => Promise<unknown>) | null;
  /** The code to fail with where the caller knows why a library cannot be opened. */
  readonly unavailable?: FailureCode;
}

/** Opens the database with the first call. */
export function openAccess(
  name: string,
  {
    onLogRenewalNeeded = null,
    beforeFirstWrite = null,
    unavailable = 'library-unavailable',
  }: OpenOptions,
): Access {
  const db = new LibraryDatabase(name, unavailable);
  db.onLogRenewalNeeded = onLogRenewalNeeded;
  yieldToUpgrades(db);
  return createAccess(db, beforeFirstWrite);
}
