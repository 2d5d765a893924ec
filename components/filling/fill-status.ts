import type { Failure, MissReason } from '../../core/model';

/** Counts of a fetch so far. */
export interface FillCounts {
  /** Links processed, out of `total`. */
  readonly done: number;
  readonly total: number;
  /** Links that now have a text, including previews. */
  readonly filled: number;
  /** Links that were requested without success. Excludes links deleted or filled in the meantime. */
  readonly missed: number;
  /** Links whose page showed only the beginning of the text. */
  readonly previews: number;
  /** Highlights imported with the links and found in their texts. */
  readonly marks: number;
  readonly lostMarks: number;
}

/** A page without a text, or with only its beginning. */
interface GroupedLink {
  readonly headline: string;
  readonly url: string;
}

/** Pages with the same result. */
export interface FillGroup {
  readonly reason: MissReason | 'preview';
  readonly count: number;
  /** The first pages of the group. */
  readonly links: readonly GroupedLink[];
}

/** State of fetching texts. */
export type FillStatus =
  | { readonly step: 'counting' }
  | {
      readonly step: 'ready';
      /** Links to fetch. */
      readonly total: number;
      /** Estimated duration in milliseconds. */
      readonly aboutMs: number;
      /** Links that failed before. Skipped unless the user includes them. */
      readonly missedBefore: readonly FillGroup[];
      readonly isAgain: boolean;
      /** Why it could not start, or null. */
      readonly trouble: 'not-allowed' | 'elsewhere' | null;
      readonly failure: Failure | null;
    }
  | {
      readonly step: 'running';
      readonly counts: FillCounts;
      /** The site being requested or waited for. */
      readonly site: string;
      readonly isResting: boolean;
    }
  | {
      readonly step: 'done';
      readonly counts: FillCounts;
      readonly groups: readonly FillGroup[];
      /** Why it ended early, or null. */
      readonly ended: 'stopped' | 'offline' | null;
      readonly failure: Failure | null;
    };

export interface FillProps {
  readonly shown: FillStatus;
  /** True if the dialog is open. If not, a bar above the list shows the state. */
  readonly isOpen: boolean;
  /** True if the links were typed into the search box. The result is shown as long as they are there. */
  readonly isOfTyped: boolean;
  /** Whether to retry links that failed before. */
  onAgain(isAgain: boolean): void;
  onStart(): void;
  /** Stops fetching. Texts already fetched stay. */
  onStop(): void;
  /** Opens the dialog of the running or finished fetch. */
  onShow(): void;
  /** Closes the dialog. A running fetch continues; a finished report is discarded. */
  onClose(): void;
}
