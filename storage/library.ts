import type { Result, WholeClip } from '../core/model';
import type { LibraryMethods } from '../core/rpc';
import type { BatchedMethods } from './changes/batched';

/**
 * The user's library. Its methods are declared in `core/rpc/calls/library`, one file per
 * subject, with a schema for each argument and answer; to add one, declare it there and
 * implement it in `storage/library-methods`.
 *
 * Every change is one transaction: it happens whole or not at all. A disk or database error
 * is a failed result (`disk-full`, `library-unavailable`, `library-newer`), a record
 * that is not there is `not-found`.
 */
export interface Library extends LibraryMethods, BatchedMethods {
  /**
   * These clips with everything that belongs to them, one after another in their order;
   * all of them, newest first, if none are named. Skips those in the bin.
   */
  eachWholeClip(which?: readonly (string | number)[] | null): AsyncIterable<Result<WholeClip>>;

  /**
   * Calls back with the answer of a query now and whenever the library changes
   * what it read, in any page, until the signal is aborted.
   */
  watch<Answer>(
    query: (library: Library) => Promise<Result<Answer>>,
    onAnswer: (answer: Result<Answer>) => void,
    signal: AbortSignal,
  ): void;

  /** Lets go of the database; the next call opens it again. */
  close(): void;
}
