import type { Failure, MissReason } from '../../core/model';

/** What has come of fetching texts so far. */
export interface FillCounts {
  /** Links that are done with, of `total`. */
  readonly done: number;
  readonly total: number;
  /** Links that have their text now, previews too. */
  readonly filled: number;
  /** Those that were asked for and gave none; what was deleted or filled in meanwhile is neither. */
  readonly missed: number;
  /** Those of which only the beginning was shown. */
  readonly previews: number;
  /** Marks that came with the links and were found in their texts. */
  readonly marks: number;
  readonly lostMarks: number;
}

/** A page that gave no text, or only its beginning. */
interface FillLine {
  readonly headline: string;
  readonly url: string;
}

/** The pages that have the same to be said of them. */
export interface FillGroup {
  readonly reason: MissReason | 'preview';
  readonly count: number;
  /** The first of them. */
  readonly lines: readonly FillLine[];
}

/** Where the fetching of texts is. */
export type FillShown =
  /** The links are being counted. */
  | { readonly step: 'counting' }
  | {
      readonly step: 'ready';
      /** Links that are to be fetched. */
      readonly total: number;
      /** How long it takes about, in milliseconds. */
      readonly aboutMs: number;
      /** Links whose pages gave no text before, and are left out unless the reader wants otherwise. */
      readonly missedBefore: readonly FillGroup[];
      readonly isAgain: boolean;
      /** Why it could not begin, else null. */
      readonly trouble: 'not-allowed' | 'elsewhere' | null;
      readonly failure: Failure | null;
    }
  | {
      readonly step: 'running';
      readonly counts: FillCounts;
      /** The site that is asked, or waited for. */
      readonly site: string;
      readonly isResting: boolean;
    }
  | {
      readonly step: 'done';
      readonly counts: FillCounts;
      readonly groups: readonly FillGroup[];
      /** Why it ended before its end, else null. */
      readonly ended: 'stopped' | 'offline' | null;
      readonly failure: Failure | null;
    };

export interface FillProps {
  readonly shown: FillShown;
  /** Whether its dialog is open; when not, a line above the list tells of it. */
  readonly isOpen: boolean;
  /** Whether what gave no text before is asked for again. */
  onAgain(isAgain: boolean): void;
  onStart(): void;
  /** Stops it; what has come stays. */
  onStop(): void;
  /** Opens the dialog of what is under way or done. */
  onShow(): void;
  /** Closes the dialog; what is under way goes on, and the report of what is done is put away. */
  onClose(): void;
}
