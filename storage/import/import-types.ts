import type { DroppedText, PageField } from '../../core/reconcile';

/**
 * How clips from a file are imported:
 *
 * - `merge`: adds what is new and removes nothing; of two states of one annotation or
 *   note the later wins, and what only the earlier contains is reported
 * - `add`: the same for files of other programs, whose dates do not tell when the user
 *   changed something: what both have stays unchanged, and what only the file has is
 *   added
 * - `replace`: each clip becomes as in the file
 */
export type ImportMode = 'merge' | 'add' | 'replace';

/** The outcome of importing one clip, or of a dry run. */
export interface ImportOutcome {
  /** The clip in the library. */
  readonly clipId: string;
  /** `restored` was in the bin; `binned` was not, and is in the file's bin. */
  readonly kind: 'added' | 'changed' | 'restored' | 'binned' | 'unchanged';
  /** The number of highlights added. */
  readonly marks: number;
  /** The ids of highlights that a clip got which the library had. */
  readonly addedHighlights: readonly string[];
  /** Quotes of those that are not found in the saved text. */
  readonly lostQuotes: readonly string[];
  /**
   * Quotes of new highlights that occur several times in the text, without a position in
   * the file.
   */
  readonly guessedQuotes: readonly string[];
  /** Page fields for which another program has another value; the library keeps its own. */
  readonly differingFields: readonly PageField[];
  /**
   * Parts left out because their id is used elsewhere in the library: "annotation …",
   * "version …", or "clip …" for the whole clip.
   */
  readonly skippedIds: readonly string[];
  /**
   * What only the earlier of two states of a note or highlight contained; the later one
   * is kept.
   */
  readonly droppedText: readonly DroppedText[];
  /** What only the library had, when the clip is replaced by the one in the file. */
  readonly replacedText: readonly DroppedText[];
  /**
   * True if it is in the bin here but not in the file, and stays in the bin. Set for its
   * first record only.
   */
  readonly staysInBin: boolean;
}
