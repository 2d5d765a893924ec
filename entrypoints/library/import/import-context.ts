import type { ImportCounts, ImportMode } from '../../../components/import/import-status';
import type { OpenedImport, Remark } from '../../../core/import';
import type { Failure, Instant, Result } from '../../../core/model';
import type { Library } from '../../../storage';
import type { AddedRecords, ImportCounter } from './import-counter';
import type { TextWorkerPort } from './text-reader';

/** How to process a file. */
export interface ImportRun {
  readonly opened: OpenedImport;
  /** Null for a file of another program. */
  readonly mode: ImportMode | null;
  readonly isDryRun: boolean;
  /** True to restore clips of the file that are in the bin. */
  readonly restoresBin?: boolean;
  /** When it started. */
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** Called after each batch with the number of pages so far. */
  onProgress(done: number): void;
  /** Starts a worker that parses texts; if missing, the page does it. */
  startTextWorker?(): TextWorkerPort;
  /**
   * Called with unexpected errors; the run then ends as with any other failure. If
   * missing, they are thrown.
   */
  onBug?(error: unknown): void;
}

/** The result of an import or a dry run. */
export interface ImportRunResult {
  readonly counts: ImportCounts;
  readonly added: AddedRecords;
  readonly remarks: readonly Remark[];
  /** True if the file was processed to its end. */
  readonly isFinished: boolean;
  readonly failure: Failure | null;
}

/** A pass over a file: what it works on, and its report so far. */
export interface ImportContext {
  readonly library: Library;
  readonly run: ImportRun;
  readonly counter: ImportCounter;
  readonly remarks: Remark[];
}

/** How a pass ended. */
export interface PassEnd {
  readonly isFinished: boolean;
  readonly failure: Failure | null;
  /** Clips moved to the bin because the file does not contain them. */
  readonly binned: number;
}

export function failureOf(result: Result<unknown>): Failure | null {
  return result.ok ? null : result.failure;
}
