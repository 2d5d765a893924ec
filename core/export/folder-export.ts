import * as v from 'valibot';
import { type FailureDetail, failureDetailSchema, type Instant, instantSchema } from '../model';

/** Why the folder is not up to date. The interface has a message for each. */
const folderProblems = [
  /** No folder was chosen, or it is gone. */
  'no-folder',
  /** The browser must ask the user again before anything is written to the folder. */
  'folder-locked',
  'disk-full',
  /** A file could not be read or written, for example because a program has locked it. */
  'not-written',
  /** The library could not be read. */
  'library',
  /** A bug in Pressmark. */
  'unexpected',
] as const;

export type FolderProblem = (typeof folderProblems)[number];

/** The user's choices for the folder that is kept up to date. */
export interface FolderExportPlan {
  readonly isOn: boolean;
  /** Identifies the chosen folder. */
  readonly folder: string;
  /** As in `ExportChoice`. */
  readonly template: string;
  readonly annotations: 'section' | 'text' | 'both';
  readonly hasPictures: boolean;
  /** What happens to the note of a deleted clip. */
  readonly onDelete: 'leave' | 'move';
}

export interface FolderTrouble {
  readonly code: FolderProblem;
  readonly detail: FailureDetail | null;
  readonly since: Instant;
  readonly triedAt: Instant;
}

/** The plan before the user has chosen anything. */
export const noFolderPlan: FolderExportPlan = {
  ...{ isOn: false, folder: '', template: '', annotations: 'section' },
  ...{ hasPictures: true, onDelete: 'leave' },
};

export const folderPlanSchema: v.GenericSchema<unknown, FolderExportPlan> = v.fallback(
  v.object({
    isOn: v.boolean(),
    folder: v.string(),
    template: v.string(),
    annotations: v.picklist(['section', 'text', 'both']),
    hasPictures: v.boolean(),
    onDelete: v.picklist(['leave', 'move']),
  }),
  noFolderPlan,
);

export const folderTroubleSchema: v.GenericSchema<unknown, FolderTrouble | null> = v.fallback(
  v.nullable(
    v.object({
      code: v.picklist(folderProblems),
      detail: failureDetailSchema,
      since: instantSchema,
      triedAt: instantSchema,
    }),
  ),
  null,
);

/** The names of the preferences in which this device stores these. */
export const folderPreferences = {
  plan: 'here:folder-plan',
  trouble: 'here:folder-trouble',
  /** The chosen `FileSystemDirectoryHandle`. */
  handle: 'here:folder',
} as const;

/** The folder for notes of deleted clips. */
export const deletedFolder = 'Deleted';
