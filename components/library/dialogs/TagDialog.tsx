import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../../controls/Dialog';
import { FailureAlert } from '../../controls/FailureAlert';
import { Waiting } from '../../controls/Waiting';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import type { CompleteTags } from '../../tags/complete-tags';
import { TagField } from '../../tags/TagField';
import type { ClipsEdit } from '../clips-edit';
import type { FoundTags } from './found-tags';

export interface TagDialogProps {
  /** Number of clips to tag. */
  readonly total: number;
  readonly onCompleteTags: CompleteTags;
  /** Calls `onFound` with the tags found so far while the clips are read. Stops when aborted. */
  collectTags(onFound: (found: FoundTags) => void, signal: AbortSignal): void;
  onEdit(edit: ClipsEdit): void;
  onClose(): void;
}

const noTags: FoundTags = { tags: [], isComplete: false, failure: null };

/** Adds tags to clips and removes tags from them in one step. */
export function TagDialog(props: TagDialogProps) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [existing, setExisting] = useState(noTags);
  useEffect(() => {
    const controller = new AbortController();
    props.collectTags(setExisting, controller.signal);
    return () => controller.abort();
  }, []);
  const toggleRemoved = (name: string) => {
    const next = new Set(removed);
    if (!next.delete(name)) next.add(name);
    setRemoved(next);
  };
  const hasChange = added.length + removed.size > 0;
  return (
    <Dialog title={text('library-tagging-title', { total: props.total })} onClose={props.onClose}>
      <form
        class="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onClose();
          if (hasChange) props.onEdit({ addTags: added, removeTags: [...removed] });
        }}
      >
        <h3>{text('library-tagging-add')}</h3>
        <TagField tags={added} onCompleteTags={props.onCompleteTags} onTags={setAdded} />
        <h3>{text('library-tagging-remove')}</h3>
        {existing.tags.length === 0 ? (
          existing.isComplete && <p class="dialog__hint">{text('library-tagging-remove-none')}</p>
        ) : (
          <ul class="chips">
            {existing.tags.map((name) => (
              <li key={name}>
                <label class="chip tag-dialog__tag">
                  <input
                    type="checkbox"
                    aria-label={text('library-tagging-remove.label', { name })}
                    checked={removed.has(name)}
                    onChange={() => toggleRemoved(name)}
                  />
                  <bdi>{name}</bdi>
                </label>
              </li>
            ))}
          </ul>
        )}
        {existing.failure ? (
          <FailureAlert failure={existing.failure} />
        ) : (
          !existing.isComplete && <Waiting message={text('library-tagging-gathering')} />
        )}
        <div class="dialog__actions">
          <button type="button" class="button" onClick={props.onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary">
            {text('library-tagging-done')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
