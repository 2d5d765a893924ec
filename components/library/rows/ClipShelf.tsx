import type { Clip } from '../../../core/model';
import { Empty } from '../../controls/Empty';
import { Waiting } from '../../controls/Waiting';
import { text } from '../../strings';
import '../../strings/en/library/clips.ftl';
import { ClipButtonList } from './ClipButtonList';

export interface ClipShelfProps {
  /** Null until the first result. */
  readonly clips: readonly Clip[] | null;
  readonly query: string;
  /** True if more clips match than are listed. */
  readonly hasMore: boolean;
  readonly currentId: string | null;
  readonly now: Date;
  onChoose(clipId: string): void;
  onClearSearch(): void;
}

/** A list of clips, or a message on why it is empty and what to do. */
export function ClipShelf(props: ClipShelfProps) {
  const { clips, query } = props;
  const isSearch = query.trim() !== '';
  const found = text(props.hasMore ? 'clips-found.best' : 'clips-found', {
    total: clips?.length ?? 0,
  });
  return (
    <>
      <p class="visually-hidden" role="status">
        {isSearch && clips !== null && found}
      </p>
      {clips === null && (
        <Waiting message={text('clips-loading')} later={text('clips-loading.later')} />
      )}
      {clips?.length === 0 && !isSearch && (
        <Empty title={text('clips-empty')} next={text('clips-empty.next')} />
      )}
      {clips?.length === 0 && isSearch && (
        <Empty
          title={text('clips-no-match', { query: query.trim() })}
          next={text('clips-no-match.next')}
        >
          <button type="button" class="button" onClick={props.onClearSearch}>
            {text('clips-clear-search')}
          </button>
        </Empty>
      )}
      {clips !== null && clips.length > 0 && (
        <ClipButtonList
          label={isSearch ? found : text('clips-list-label')}
          clips={clips}
          currentId={props.currentId}
          query={query}
          now={props.now}
          onChoose={props.onChoose}
        />
      )}
    </>
  );
}
