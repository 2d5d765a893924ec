import type { Colour, Instant } from '../../core/model';

/** What is counted in a library. */
export interface StatisticsShown {
  readonly totals: {
    readonly clips: number;
    readonly words: number;
    readonly annotations: number;
    /** Neither read nor in the archive. */
    readonly unread: number;
    readonly archive: number;
    readonly favourites: number;
  };
  /** Clips by the week in which they were kept, oldest first, weeks without one among them. */
  readonly weeks: readonly { readonly start: Instant; readonly count: number }[];
  /** Those with the most clips first. */
  readonly publishers: readonly { readonly name: string; readonly count: number }[];
  readonly tags: readonly {
    readonly name: string;
    readonly count: number;
    readonly colour: Colour | null;
  }[];
}
