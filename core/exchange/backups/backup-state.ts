import * as v from 'valibot';
import { type Instant, instantSchema } from '../../model';

/** Why a backup was not made. Screens have words for each: what happened and what to do. */
const backupTroubles = [
  /** The browser no longer lets Pressmark put files into the downloads. */
  'no-permission',
  /** No folder was chosen, or it is gone. */
  'no-folder',
  /** The browser wants to ask the reader again before anything is written into the folder. */
  'folder-locked',
  'disk-full',
  /** The download was stopped, by the reader or the browser; the detail says how. */
  'download-stopped',
  /** What was written is not what can be read back; the detail says where. */
  'not-readable',
  /** The library could not be read; the detail is its failure. */
  'library',
  /** The browser has ended in the middle, several times. */
  'broken-off',
  /** A mistake of ours. */
  'unexpected',
] as const;

export type BackupTrouble = (typeof backupTroubles)[number];

/** A backup that was written and read back. */
export interface BackupFile {
  /** Without its folder. */
  readonly name: string;
  readonly to: 'downloads' | 'folder';
  readonly madeAt: Instant;
  readonly clips: number;
  readonly pictures: number;
  readonly byteCount: number;
  /** The browser's number of the download; null in a folder. */
  readonly downloadId: number | null;
}

/** What is known of backups in this browser. */
export interface BackupState {
  /** Those that were not removed by us, newest first. */
  readonly files: readonly BackupFile[];
  /** What went wrong at the last try, and since when it does; null when it went well. */
  readonly trouble: {
    readonly code: BackupTrouble;
    readonly detail: string | null;
    readonly since: Instant;
    readonly triedAt: Instant;
  } | null;
}

/** A backup under way. */
export interface BackupRun {
  readonly startedAt: Instant;
  readonly clips: number;
  /** null while it is not known. */
  readonly total: number | null;
  /** How often it was begun, when the browser ended in the middle. */
  readonly tries: number;
  /** The file that is being given to the browser's downloads, before that has ended. */
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

/** Reads what was kept; what is not understood is as it is at the beginning. */
export const backupStateSchema: v.GenericSchema<unknown, BackupState> = v.fallback(
  v.object({
    files: v.array(fileSchema),
    trouble: v.fallback(
      v.nullable(
        v.object({
          code: v.picklist(backupTroubles),
          detail: v.nullable(v.string()),
          since: instantSchema,
          triedAt: instantSchema,
        }),
      ),
      null,
    ),
  }),
  { files: [], trouble: null },
);

/** Reads what was kept of a run; null when there is none. */
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

/** The names under which a library keeps these, and what screens keep about them, in this browser. */
export const backupPreferences = {
  state: 'here:backup',
  run: 'here:backup-run',
  /** The `FileSystemDirectoryHandle` that was chosen. */
  folder: 'here:backup-folder',
  /** When the reader put the warning aside. */
  dismissed: 'here:backup-dismissed',
  /** The id of the library, by which one that is made anew is told from it. */
  libraryId: 'here:library-id',
} as const;
