import { libraryWords } from '../../strings';

/** How many clips the search knows already, of how many. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** Says quietly that clips may be missing from the list because the search does not know them yet. */
export function IndexLine({ done, total }: IndexProgress) {
  return <p class="index-line">{libraryWords.list.indexing(done, total)}</p>;
}
