import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../../controls/Dialog';
import { FailureAlert } from '../../controls/FailureAlert';
import { Waiting } from '../../controls/Waiting';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import type { CompleteTags } from '../../tags/complete-tags';
import { TagField } from '../../tags/TagField';
import type { ClipsEdit } from '../clips-edit';
import type { TagUses } from './tag-uses';

export interface TagDialogProps {
  /** Number of clips to tag. */
  readonly total: number;
  readonly onCompleteTags: CompleteTags;
  /** Reports the tags these clips have, repeatedly while reading them, until aborted. */
  gatherTags(onFound: (found: TagUses) => void, signal: AbortSignal): void;
  onEdit(edit: ClipsEdit): void;
  onClose(): void;
}

const noTagUses: TagUses = { tags: [], isWhole: false, failure: null };

/** Adds tags to clips and removes tags from them in one step. */
export function TagDialog(props: TagDialogProps) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [carried, setCarried] = useState(noTagUses);
  useEffect(() => {
    const closing = new AbortController();
    props.gatherTags(setCarried, closing.signal);
    return () => closing.abort();
  }, []);
  const flip = (name: string) => {
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
        {carried.tags.length === 0 ? (
          carried.isWhole && <p class="dialog__hint">{text('library-tagging-remove-none')}</p>
        ) : (
          <ul class="chips">
            {carried.tags.map((name) => (
              <li key={name}>
                <label class="chip tag-dialog__tag">
                  <input
                    type="checkbox"
                    class="tag-dialog__check"
                    aria-label={text('library-tagging-remove.label', { name })}
                    checked={removed.has(name)}
                    onChange={() => flip(name)}
                  />
                  <bdi>{name}</bdi>
                </label>
              </li>
            ))}
          </ul>
        )}
        {carried.failure ? (
          <FailureAlert failure={carried.failure} />
        ) : (
          !carried.isWhole && <Waiting message={text('library-tagging-gathering')} />
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
