import type { Clip } from '../../../core/model';
import { Empty } from '../../controls/Empty';
import { Waiting } from '../../controls/Waiting';
import { words } from '../../strings';
import { ClipList } from './ClipList';

export interface ClipShelfProps {
  /** null while the first answer is awaited. */
  readonly clips: readonly Clip[] | null;
  readonly query: string;
  readonly chosenId: string | null;
  readonly now: Date;
  onChoose(clipId: string): void;
  onClearSearch(): void;
}

/** A list of clips, or why there is none and what to do about it. */
export function ClipShelf(props: ClipShelfProps) {
  const { clips, query } = props;
  const isSearch = query.trim() !== '';
  return (
    <>
      <p class="hidden-words" role="status">
        {isSearch && clips !== null && words.library.found(clips.length)}
      </p>
      {clips === null && <Waiting words={words.library.loading} />}
      {clips?.length === 0 && !isSearch && (
        <Empty title={words.library.empty} next={words.library.emptyNext} />
      )}
      {clips?.length === 0 && isSearch && (
        <Empty title={words.library.noMatch(query.trim())} next={words.library.noMatchNext}>
          <button type="button" class="button" onClick={props.onClearSearch}>
            {words.library.clearSearch}
          </button>
        </Empty>
      )}
      {clips !== null && clips.length > 0 && (
        <ClipList
          label={isSearch ? words.library.found(clips.length) : words.library.listLabel}
          clips={clips}
          chosenId={props.chosenId}
          query={query}
          now={props.now}
          onChoose={props.onChoose}
        />
      )}
    </>
  );
}
