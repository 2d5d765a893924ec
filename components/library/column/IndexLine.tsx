import { text } from '../../strings';
import '../../strings/en/library.ftl';

/** How many clips the search knows already, of how many. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** Says quietly that clips may be missing from the list because the search does not know them yet. */
export function IndexLine({ done, total }: IndexProgress) {
  return <p class="index-line">{text('library-list-indexing', { done, total })}</p>;
}
