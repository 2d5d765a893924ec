import { Empty } from '../../controls/Empty';
import { text } from '../../strings';
import '../../strings/en/library/clips.ftl';
import '../../strings/en/library/library.ftl';
import { getPlace, placeQueries } from '../search/queries';

export interface EmptyListProps {
  readonly question: string;
  /** True if a part of the query was left out. */
  readonly hasProblem: boolean;
  onClear(): void;
}

/** Explains why a list is empty, and what to do about it. */
export function EmptyList({ question, hasProblem, onClear }: EmptyListProps) {
  const asked = question.trim();
  const place = getPlace(asked);
  if (hasProblem)
    return (
      <Empty title={text('library-empty-problem')} next={text('library-empty-problem.next')} />
    );
  if (asked === '') {
    return (
      <div class="library__start">
        <Empty title={text('clips-empty')} next={text('clips-empty.next')} />
      </div>
    );
  }
  if (place !== 'all' && asked === placeQueries[place]) {
    return (
      <Empty title={text(`library-empty-${place}`)} next={text(`library-empty-${place}.next`)} />
    );
  }
  return (
    <Empty title={text('clips-no-match', { query: asked })} next={text('clips-no-match.next')}>
      <button type="button" class="button" onClick={onClear}>
        {text('clips-clear-search')}
      </button>
    </Empty>
  );
}
