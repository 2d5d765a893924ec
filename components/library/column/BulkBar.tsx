import { IconButton } from '../../controls/IconButton';
import { MenuButton } from '../../controls/MenuButton';
import { text } from '../../strings';
import '../../strings/en/library/clips.ftl';
import '../../strings/en/library/library.ftl';
import type { ClipsEdit } from '../clips-edit';
import type { PlaceName } from '../search/queries';

export interface BulkBarProps {
  readonly selectedCount: number;
  readonly total: number;
  /** Determines which actions are available. */
  readonly place: PlaceName;
  onEdit(edit: ClipsEdit): void;
  onTag(): void;
  /** Asks for confirmation, then deletes the clips permanently. */
  onPurge(): void;
  onExport(): void;
  onChooseAll(): void;
  onChooseNone(): void;
}

/** Actions on the selected clips. Replaces the list header. */
export function BulkBar(props: BulkBarProps) {
  const { selectedCount, total, place, onEdit } = props;
  const isBin = place === 'bin';
  return (
    <section class="bulk-bar" aria-label={text('library-bulk-label')}>
      <IconButton icon="close" label={text('library-bulk-clear')} onClick={props.onChooseNone} />
      <p class="bulk-bar__count" role="status">
        {text('library-bulk-selected', { total: selectedCount })}
      </p>
      {selectedCount < total && (
        <button
          type="button"
          class="button button--text button--small bulk-bar__all"
          onClick={props.onChooseAll}
        >
          {text('library-bulk-select-all', { total })}
        </button>
      )}
      <span class="bulk-bar__actions">
        {isBin ? (
          <>
            <IconButton
              icon="undo"
              label={text('library-bulk-restore')}
              onClick={() => onEdit({ isDeleted: false })}
            />
            <IconButton icon="trash" label={text('library-bulk-purge')} onClick={props.onPurge} />
          </>
        ) : (
          <>
            <IconButton icon="tag" label={text('library-bulk-tag')} onClick={props.onTag} />
            {place === 'archive' ? (
              <IconButton
                icon="archive"
                label={text('library-bulk-unarchive')}
                onClick={() => onEdit({ isArchived: false })}
              />
            ) : (
              <IconButton
                icon="archive"
                label={text('library-bulk-archive')}
                onClick={() => onEdit({ isArchived: true })}
              />
            )}
            <IconButton
              icon="trash"
              label={text('library-bulk-delete')}
              onClick={() => onEdit({ isDeleted: true })}
            />
          </>
        )}
        <MenuButton
          label={text('library-bulk-more')}
          icon="more"
          isIconOnly
          groups={[
            ...(isBin ? [] : [getStates(onEdit)]),
            [{ label: text('clips-export'), onChoose: props.onExport }],
          ]}
        />
      </span>
    </section>
  );
}

function getStates(onEdit: BulkBarProps['onEdit']) {
  return [
    { label: text('library-bulk-read'), onChoose: () => onEdit({ isRead: true }) },
    { label: text('library-bulk-unread'), onChoose: () => onEdit({ isRead: false }) },
    { label: text('library-bulk-favourite'), onChoose: () => onEdit({ isFavourite: true }) },
    { label: text('library-bulk-unfavourite'), onChoose: () => onEdit({ isFavourite: false }) },
    { label: text('library-bulk-archive'), onChoose: () => onEdit({ isArchived: true }) },
    { label: text('library-bulk-unarchive'), onChoose: () => onEdit({ isArchived: false }) },
  ];
}
