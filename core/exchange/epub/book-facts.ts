import type { Instant } from '../../model';

/** How a book of clips is named and dated. */
export interface BookFacts {
  readonly title: string;
  readonly now: Instant;
}
