import * as v from 'valibot';
import { type FailureDetail, failureDetailSchema, type Instant, instantSchema } from '../model';

/** Why a backup failed. The interface has a message for each: what happened and what to do. */
const backupProblems = [
  /** The browser no longer lets Pressmark save downloads. */
  'no-permission',
  /** No folder was chosen, or it is gone. */
  'no-folder',
  /** The browser must ask the user again before anything is written to the folder. */
  'folder-locked',
  'disk-full',
  /** The user stopped the download, or removed it from the browser's list. */
  'download-cancelled',
  /** The system or the browser does not allow the download: permissions, virus check. */
  'download-blocked',
  /** The download was stopped for another reason. */
  'download-stopped',
  /** Reading the file back did not give what was written. */
  'not-readable',
  /** The library could not be read. */
  'library',
  /** The browser was closed during the backup several times. */
  'broken-off',
  /** A bug in Pressmark. */
  'unexpected',
] as const;

export type BackupProblem = (typeof backupProblems)[number];

/** A backup that was written and read back. */
export interface BackupFile {
  /** File name without the folder. */
  readonly name: string;
  readonly to: 'downloads' | 'folder';
  readonly madeAt: Instant;
  readonly clips: number;
  readonly pictures: number;
  readonly byteCount: number;
  /** The browser's id of the download; null in a folder. */
  readonly downloadId: number | null;
}

/** The state of backups in this browser. */
export interface BackupState {
  /** Files that we have not removed, newest first. */
  readonly files: readonly BackupFile[];
  /** What went wrong in the last attempt, and since when; null if it succeeded. */
  readonly trouble: {
    readonly code: BackupProblem;
    readonly detail: FailureDetail | null;
    readonly since: Instant;
    readonly triedAt: Instant;
  } | null;
}

/** A backup in progress. */
export interface BackupRun {
  readonly startedAt: Instant;
  readonly clips: number;
  /** Null until known. */
  readonly total: number | null;
  /** Number of attempts, counting those that ended because the browser was closed. */
  readonly tries: number;
  /** The file handed to the browser as a download that has not finished yet. */
  readonly handed: BackupFile | null;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const fileSchema = v.object({
  name: v.string(),
  to: v.picklist(['downloads', 'folder']),
  madeAt: instantSchema,
  clips: count,
  pictures: count,
  byteCount: count,
  downloadId: v.nullable(count),
});

/** Parses the stored state. Invalid values fall back to the initial state. */
export const backupStateSchema: v.GenericSchema<unknown, BackupState> = v.fallback(
  v.object({
    files: v.array(fileSchema),
    trouble: v.fallback(
      v.nullable(
        v.object({
          code: v.picklist(backupProblems),
          detail: failureDetailSchema,
          since: instantSchema,
          triedAt: instantSchema,
        }),
      ),
      null,
    ),
  }),
  { files: [], trouble: null },
);

/** Parses the stored run, or returns null. */
export const backupRunSchema: v.GenericSchema<unknown, BackupRun | null> = v.fallback(
  v.nullable(
    v.object({
      startedAt: instantSchema,
      clips: count,
      total: v.nullable(count),
      tries: count,
      handed: v.nullable(fileSchema),
    }),
  ),
  null,
);

/**
 * The preference names under which this browser stores these, and the interface state
 * about them.
 */
export const backupPreferences = {
  state: 'here:backup',
  run: 'here:backup-run',
  /** The chosen `FileSystemDirectoryHandle`. */
  folder: 'here:backup-folder',
  /** When the user dismissed the warning. */
  dismissed: 'here:backup-dismissed',
  /** The id of the library. A newly created library gets another. */
  libraryId: 'here:library-id',
} as const;
