import { useId, useRef } from 'preact/hooks';
import { getDisplayTitle } from '../../core/model';
import type { KeptItem } from '../../core/sync';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { nameDevice } from './name-device';
import type { SyncCallbacks, SyncStatus } from './sync-status';

interface KeptItemsProps
  extends Pick<SyncStatus, 'kept' | 'devices'>,
    Pick<SyncCallbacks, 'onKeep' | 'onDeleteKept'> {
  /** The id of this device. */
  readonly own: string;
  onOpenClip(id: string): void;
}

/** What one device deleted and another edited. The user keeps or deletes each. */
export function KeptItems(props: KeptItemsProps) {
  const { kept, onKeep, onDeleteKept, onOpenClip } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // The focused button goes with its item.
  const act = (todo: (item: KeptItem) => void, item: KeptItem) => {
    heading.current?.focus();
    todo(item);
  };
  return (
    <div class="sync__kept">
      <h3 ref={heading} id={id} class="settings__label" tabIndex={-1}>
        {text('sync-kept')}
      </h3>
      <ul aria-labelledby={id}>
        {kept.map((item, index) => (
          <li key={`${item.clip.id} ${item.what} ${item.annotationId}`}>
            <p id={`${id}-${index}`}>{describeKept(item, props)}</p>
            {findExcerpt(item) !== '' && (
              <blockquote class="sync__excerpt" dir="auto">
                {findExcerpt(item)}
              </blockquote>
            )}
            <div class="settings__actions">
              <button
                type="button"
                class="button button--small"
                aria-describedby={`${id}-${index}`}
                onClick={() => act(onKeep, item)}
              >
                {text('sync-kept.keep')}
              </button>
              <button
                type="button"
                class="button button--small"
                aria-describedby={`${id}-${index}`}
                onClick={() => act(onDeleteKept, item)}
              >
                {text('common-delete')}
              </button>
              <button
                type="button"
                class="button button--quiet button--small"
                aria-describedby={`${id}-${index}`}
                onClick={() => onOpenClip(item.clip.id)}
              >
                {text('sync-kept.open')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function describeKept(
  item: KeptItem,
  { devices, own }: Pick<KeptItemsProps, 'devices' | 'own'>,
): string {
  const { what, annotationId, clip, why } = item;
  const nameOf = (id: string) => {
    if (id === own) return text('sync-kept-here');
    const device = devices.find((one) => one.id === id);
    return device
      ? text('sync-kept-device', { name: nameDevice(device) })
      : text('sync-kept-elsewhere');
  };
  const names = {
    headline: getDisplayTitle(clip.summary),
    by: nameOf(item.deletedBy),
    on: nameOf(item.keptBy),
  };
  if (what === 'note') {
    return annotationId === null
      ? text('sync-kept-note', names)
      : text('sync-kept-note.highlight', names);
  }
  if (what === 'highlight') {
    return why === 'added'
      ? text('sync-kept-highlight.added', names)
      : text('sync-kept-highlight', names);
  }
  return why === 'added' ? text('sync-kept-clip.added', names) : text('sync-kept-clip', names);
}

/** The note, or the text of the highlight. */
function findExcerpt({ what, clip, annotation }: KeptItem): string {
  if (what === 'note') return (annotation ?? clip).note;
  return annotation?.passage.quote.exact ?? '';
}
