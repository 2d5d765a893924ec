import type { PageField } from '../../core/exchange/in';
import type { LeftWords } from './dropped-text';

/**
 * How clips from a file go into the library:
 *
 * - `merge`: what is new is added and nothing is taken away; of two states of
 *   one annotation or note the later counts, and what the earlier said is told
 * - `add`: the same for files of other programs, whose times say nothing of when
 *   a reader changed what: what both have stays, and what the file says more is added
 * - `replace`: each clip becomes as the file has it
 */
export type ImportMode = 'merge' | 'add' | 'replace';

/** What became of one clip of a file, or would become of it. */
export interface ImportOutcome {
  /** The clip in the library. */
  readonly clipId: string;
  /** `restored` was in the bin; `binned` was not, and lies there in the file. */
  readonly kind: 'added' | 'changed' | 'restored' | 'binned' | 'unchanged';
  /** Marks that came in with it. */
  readonly marks: number;
  /** The words of those that stand nowhere in the kept text. */
  readonly lostMarks: readonly string[];
  /** The words of those, new here, that stand several times in it, and the file does not say where. */
  readonly guessedMarks: readonly string[];
  /** What of the page another program says otherwise than the library, which keeps its own. */
  readonly notTaken: readonly PageField[];
  /**
   * What of it is left out because something else of the library has its id:
   * "annotation …", "version …", or "clip …" for all of it.
   */
  readonly leftOut: readonly string[];
  /** What the earlier of two states of a note or mark says, where the later one stands. */
  readonly left: readonly LeftWords[];
  /** What the library said of it that the file does not, where it becomes as the file has it. */
  readonly gone: readonly LeftWords[];
  /** Whether it lies in the bin here and not in the file, and stays there: said of the first record of it. */
  readonly staysInBin: boolean;
}
