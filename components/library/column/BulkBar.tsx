import { IconButton } from '../../controls/IconButton';
import { MenuButton } from '../../controls/MenuButton';
import { exportWords, libraryWords } from '../../strings';
import type { ClipsEdit } from '../clips-edit';
import type { PlaceName } from '../search/questions';

export interface BulkBarProps {
  readonly chosen: number;
  readonly total: number;
  /** What can be done with a clip depends on where it stands. */
  readonly place: PlaceName;
  onEdit(edit: ClipsEdit): void;
  onTag(): void;
  /** Asks whether they are to go for good. */
  onPurge(): void;
  onExport(): void;
  onChooseAll(): void;
  onChooseNone(): void;
}

const { bulk } = libraryWords;

/** What can be done with the chosen clips, in place of the head of the list. */
export function BulkBar(props: BulkBarProps) {
  const { chosen, total, place, onEdit } = props;
  const isBin = place === 'bin';
  return (
    <section class="bulk-bar" aria-label={bulk.label}>
      <IconButton icon="close" label={bulk.clear} onClick={props.onChooseNone} />
      <p class="bulk-bar__count" role="status">
        {bulk.selected(chosen)}
      </p>
      {chosen < total && (
        <button
          type="button"
          class="button button--text button--small bulk-bar__all"
          onClick={props.onChooseAll}
        >
          {bulk.selectAll(total)}
        </button>
      )}
      <span class="bulk-bar__acts">
        {isBin ? (
          <>
            <IconButton
              icon="undo"
              label={bulk.restore}
              onClick={() => onEdit({ isDeleted: false })}
            />
            <IconButton icon="trash" label={bulk.purge} onClick={props.onPurge} />
          </>
        ) : (
          <>
            <IconButton icon="tag" label={bulk.tag} onClick={props.onTag} />
            {place === 'archive' ? (
              <IconButton
                icon="archive"
                label={bulk.unarchive}
                onClick={() => onEdit({ isArchived: false })}
              />
            ) : (
              <IconButton
                icon="archive"
                label={bulk.archive}
                onClick={() => onEdit({ isArchived: true })}
              />
            )}
            <IconButton
              icon="trash"
              label={bulk.delete}
              onClick={() => onEdit({ isDeleted: true })}
            />
          </>
        )}
        <MenuButton
          label={bulk.more}
          icon="more"
          isIconOnly
          groups={[
            ...(isBin ? [] : [statesOf(onEdit)]),
            [{ label: exportWords.open, onChoose: props.onExport }],
          ]}
        />
      </span>
    </section>
  );
}

function statesOf(onEdit: BulkBarProps['onEdit']) {
  return [
    { label: bulk.read, onChoose: () => onEdit({ isRead: true }) },
    { label: bulk.unread, onChoose: () => onEdit({ isRead: false }) },
    { label: bulk.favourite, onChoose: () => onEdit({ isFavourite: true }) },
    { label: bulk.unfavourite, onChoose: () => onEdit({ isFavourite: false }) },
    { label: bulk.archive, onChoose: () => onEdit({ isArchived: true }) },
    { label: bulk.unarchive, onChoose: () => onEdit({ isArchived: false }) },
  ];
}
