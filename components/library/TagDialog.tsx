import { useState } from 'preact/hooks';
import { Dialog } from '../controls/Dialog';
import type { CompleteTags } from '../tags/complete-tags';
import { TagField } from '../tags/TagField';
import { libraryWords, words } from '../words';
import type { ClipsEdit } from './clips-edit';

export interface TagDialogProps {
  /** How many clips it is for. */
  readonly total: number;
  /** Tags that some of them carry. */
  readonly carried: readonly string[];
  readonly onCompleteTags: CompleteTags;
  onEdit(edit: ClipsEdit): void;
  onClose(): void;
}

const { tagging } = libraryWords;

/** Tags to add to clips and to take away from them, at one go. */
export function TagDialog(props: TagDialogProps) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const flip = (name: string) => {
    const next = new Set(removed);
    if (!next.delete(name)) next.add(name);
    setRemoved(next);
  };
  const hasChange = added.length + removed.size > 0;
  return (
    <Dialog title={tagging.title(props.total)} onClose={props.onClose}>
      <form
        class="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onClose();
          if (hasChange) props.onEdit({ addTags: added, removeTags: [...removed] });
        }}
      >
        <h3>{tagging.add}</h3>
        <TagField tags={added} onCompleteTags={props.onCompleteTags} onTags={setAdded} />
        <h3>{tagging.remove}</h3>
        {props.carried.length === 0 ? (
          <p class="dialog__hint">{tagging.removeNone}</p>
        ) : (
          <ul class="chips">
            {props.carried.map((name) => (
              <li key={name}>
                <label class="chip tag-dialog__carried">
                  <input
                    type="checkbox"
                    class="tag-dialog__check"
                    aria-label={tagging.removeLabel(name)}
                    checked={removed.has(name)}
                    onChange={() => flip(name)}
                  />
                  <bdi>{name}</bdi>
                </label>
              </li>
            ))}
          </ul>
        )}
        <div class="dialog__acts">
          <button type="button" class="button" onClick={props.onClose}>
            {words.common.cancel}
          </button>
          <button type="submit" class="button button--primary">
            {tagging.done}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
