import * as v from 'valibot';

/**
 * Every kind of trouble that can come up in normal use. Screens have words for
 * each: what happened, what is safe, what to do next.
 */
export const failureCodes = [
  /** No story could be found on the page. */
  'no-article',
  /** The browser lets no extension read this page. */
  'page-forbidden',
  /** The user has not allowed Pressmark to read this page, or has withdrawn it. */
  'no-access',
  /** The page is there but does not answer: it did not load, is still loading, or hangs. */
  'page-silent',
  /** The page went elsewhere, or was closed, while it was read. */
  'page-gone',
  /** The page is larger or deeper than can be read in reasonable time. */
  'page-too-large',
  /** The page is in a private window and the reader has not asked to keep it. */
  'private-window',
  /** The browser has no room left for the library. */
  'disk-full',
  /** The library cannot be opened or written; the detail says why. */
  'library-unavailable',
  /** Firefox is set never to remember history, and then lets extensions keep no database. */
  'history-off',
  /** The library was written by a newer Pressmark than this one. */
  'library-newer',
  /** The address that was given to highlights is that of another work. */
  'address-taken',
  'address-in-bin',
  /** The address of a clip came from a page or a file, and so cannot be corrected. */
  'address-fixed',
  /** The record is not in the library, or was deleted. */
  'not-found',
  /** The background did not answer, after being asked again. */
  'no-answer',
  /** A tag, or one within it, would be longer than a tag can be. */
  'name-too-long',
  /** A file or folder could not be written, or would be larger than its format allows. */
  'export-failed',
  /** Something was thrown while a file was taken in; what came in before stays. */
  'import-failed',
  /** The background was stopped between two batches of a file and forgot the first. */
  'import-interrupted',
  /** A message or a file did not have the shape it must have. */
  'invalid-input',
  /** A file is of no kind that can be imported. */
  'file-unknown',
  /** A file was written by a newer Pressmark than this one. */
  'file-newer',
  /** A file of ours has no list of clips, not even an empty one. */
  'file-without-clips',
  /** A file was cut off or is damaged, so that nothing of it can be trusted; the detail says how. */
  'file-damaged',
  /** A file would unpack to more than any library holds, or its parts lie over each other. */
  'file-swells',
  /** A file was changed, moved or removed after it had been chosen. */
  'file-gone',
] as const;

const failureCodeSchema = v.picklist(failureCodes);

export type FailureCode = (typeof failureCodes)[number];

/** Trouble in normal use, as a value. `detail` is for reports, never the only words shown. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string | null;
}

export const failureSchema: v.GenericSchema<unknown, Failure> = v.object({
  code: failureCodeSchema,
  detail: v.nullable(v.string()),
});
