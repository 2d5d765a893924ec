import * as v from 'valibot';

/**
 * Every expected failure. Screens have a message for each: what happened, what is
 * safe, what to do next.
 */
export const failureCodes = [
  /** No story could be found on the page. */
  'no-article',
  /** The user has selected no text, or none that can be read. */
  'nothing-selected',
  /** The image was not found on the page, for example because it is in a frame of another site. */
  'image-not-found',
  /** The image is part of the page (`data:`) or made by its script (`blob:`): it has no address. */
  'image-embedded',
  /** The browser does not let extensions read this page. */
  'page-forbidden',
  /** The page is one of ours, such as the library. */
  'own-page',
  /** The page is a PDF. */
  'pdf',
  /** The page is a document in which nothing can be shown, such as an image or a feed. */
  'not-html',
  /** The browser shows an error page or a warning instead of the page. */
  'page-not-loaded',
  /** As `page-forbidden`, and the page may be in Firefox's Reader View. */
  'reader-view',
  /** The user has not granted access to this page, or has revoked it. */
  'no-access',
  /** The page does not respond: it is still loading, or hangs. */
  'page-silent',
  /** The page was navigated or closed while it was read. */
  'page-gone',
  /**
   * The page, or what is selected in it, is too large or too deeply nested to be read in reasonable
   * time. Screens only show it of a selection: of a page, they offer to save the link.
   */
  'page-too-large',
  /** A page's script asked for more in a short time than people do. */
  'too-many-calls',
  /** The text of a story, highlight or note is longer than a page's script may save. */
  'text-too-long',
  /** The page is in a private window and the user has not asked to save it. */
  'private-window',
  /** A link is in a private window: its page can be saved once it is open. */
  'private-link',
  /** The browser has no room left for the library. */
  'disk-full',
  /** The library cannot be opened or written. */
  'library-unavailable',
  /** Firefox is set never to remember history, which disables databases of extensions. */
  'history-off',
  /** The library was written by a newer Pressmark than this one. */
  'library-newer',
  /** The address given to highlights belongs to another work. */
  'address-taken',
  'address-in-bin',
  /** The address of a clip came from a page or a file, and so cannot be corrected. */
  'address-fixed',
  /** The record is not in the library, or was deleted. */
  'not-found',
  /** The background did not answer, after being asked again. */
  'no-answer',
  /** The name of a tag, or of one below it, would be too long. */
  'name-too-long',
  /** A file or folder could not be written, or would exceed the size limit of its format. */
  'export-failed',
  /** More clips than `maxPrintedClips` to print. */
  'too-many-to-print',
  /** The export folder is gone, none is chosen, or the browser does not let us write to it. */
  'export-folder',
  /** An exception occurred during an import; what was imported before stays. */
  'import-failed',
  /** The background was stopped between two batches of a file and forgot the first. */
  'import-interrupted',
  /** A message or a file has an invalid shape. */
  'invalid-input',
  /** The file is in no format that can be imported. */
  'file-unknown',
  /** A file was written by a newer Pressmark than this one. */
  'file-newer',
  /** A file of ours has no list of clips, not even an empty one. */
  'file-without-clips',
  /** A file is truncated or damaged, so nothing in it can be trusted. */
  'file-damaged',
  /** A zip has a password, or a compression that we cannot read. */
  'zip-unsupported',
  /** A file would unpack to more than any library holds, or its entries overlap. */
  'file-swells',
  /** A file was changed, moved or removed after it was chosen. */
  'file-gone',
] as const;

const failureCodeSchema = v.picklist(failureCodes);

export type FailureCode = (typeof failureCodes)[number];

/** Maximum number of clips that are printed as one page. */
export const maxPrintedClips = 300;

const retryable: readonly FailureCode[] = [
  'export-failed',
  'export-folder',
  'page-not-loaded',
  'page-silent',
  'page-gone',
  'disk-full',
  'library-unavailable',
  'no-answer',
  'too-many-calls',
  'invalid-input',
];

/** True for failures after which a retry can succeed. */
export function isRetryable(code: FailureCode): boolean {
  return retryable.includes(code);
}

/**
 * More about a failure. Screens show the name of a file or folder, and what the browser said.
 * `internal` is for tests and debugging: no screen shows it.
 */
export type FailureDetail =
  | { readonly kind: 'file' | 'folder'; readonly name: string }
  | { readonly kind: 'browser'; readonly message: string }
  | { readonly kind: 'internal'; readonly reason: string };

/** Returns the detail of an error that the browser threw. */
export function getBrowserDetail({ message }: Error): FailureDetail | null {
  return message === '' ? null : { kind: 'browser', message };
}

/** Returns a reason that no screen shows. */
export function getInternalDetail(reason: string): FailureDetail {
  return { kind: 'internal', reason };
}

/** An expected failure, as a value. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: FailureDetail | null;
}

/** Invalid details, for instance from another version of Pressmark, are dropped. */
export const failureDetailSchema: v.GenericSchema<unknown, FailureDetail | null> = v.fallback(
  v.nullable(
    v.variant('kind', [
      v.object({ kind: v.picklist(['file', 'folder']), name: v.string() }),
      v.object({ kind: v.literal('browser'), message: v.string() }),
      v.object({ kind: v.literal('internal'), reason: v.string() }),
    ]),
  ),
  null,
);

export const failureSchema: v.GenericSchema<unknown, Failure> = v.object({
  code: failureCodeSchema,
  detail: failureDetailSchema,
});
