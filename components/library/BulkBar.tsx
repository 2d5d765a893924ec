import { Icon, type IconName } from '../controls/Icon';
import { MenuButton } from '../controls/MenuButton';
import { exportWords, libraryWords } from '../words';
import type { ClipsEdit } from './clips-edit';
import type { PlaceName } from './questions';

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
      <button
        type="button"
        class="button button--quiet button--icon"
        aria-label={bulk.clear}
        title={bulk.clear}
        onClick={props.onChooseNone}
      >
        <Icon name="close" />
      </button>
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
            <Act name="undo" label={bulk.restore} onAct={() => onEdit({ isDeleted: false })} />
            <Act name="trash" label={bulk.purge} onAct={props.onPurge} />
          </>
        ) : (
          <>
            <Act name="tag" label={bulk.tag} onAct={props.onTag} />
            {place === 'archive' ? (
              <Act
                name="archive"
                label={bulk.unarchive}
                onAct={() => onEdit({ isArchived: false })}
              />
            ) : (
              <Act name="archive" label={bulk.archive} onAct={() => onEdit({ isArchived: true })} />
            )}
            <Act name="trash" label={bulk.delete} onAct={() => onEdit({ isDeleted: true })} />
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

interface ActProps {
  readonly name: IconName;
  readonly label: string;
  onAct(): void;
}

function Act({ name, label, onAct }: ActProps) {
  return (
    <button
      type="button"
      class="button button--quiet button--icon"
      aria-label={label}
      title={label}
      onClick={onAct}
    >
      <Icon name={name} />
    </button>
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
