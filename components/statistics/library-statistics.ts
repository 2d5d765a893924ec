import type { Colour, Instant } from '../../core/model';

export interface LibraryStatistics {
  readonly totals: {
    readonly clips: number;
    readonly words: number;
    readonly annotations: number;
    /** Neither read nor archived. */
    readonly unread: number;
    readonly archive: number;
    readonly favourites: number;
  };
  /** Clips by the week they were saved, oldest first, including empty weeks. */
  readonly weeks: readonly { readonly start: Instant; readonly count: number }[];
  /** Most clips first. */
  readonly publishers: readonly { readonly name: string; readonly count: number }[];
  readonly tags: readonly {
    readonly name: string;
    readonly count: number;
    readonly colour: Colour | null;
  }[];
}
