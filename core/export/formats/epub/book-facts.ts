import type { Instant } from '../../../model';

/** The title and date of a book. */
export interface BookFacts {
  readonly title: string;
  readonly now: Instant;
}
