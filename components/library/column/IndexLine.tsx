import { text } from '../../strings';
import '../../strings/en/library/library.ftl';

/** Progress of indexing, in clips. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** Tells the user that results may be incomplete while the search index is being built. */
export function IndexLine({ done, total }: IndexProgress) {
  return <p class="index-line">{text('library-list-indexing', { done, total })}</p>;
}
