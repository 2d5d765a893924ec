import { useRef } from 'preact/hooks';
import type { Clip } from '../../../core/model';
import { ClipListItem } from './ClipListItem';

export interface ClipButtonListProps {
  readonly label: string;
  readonly clips: readonly Clip[];
  readonly currentId: string | null;
  /** Its words are marked in the headlines. */
  readonly query: string;
  readonly now: Date;
  onChoose(clipId: string): void;
}

/** A list of clips. It has one tab stop; arrow keys, Home and End move the focus. */
export function ClipButtonList({
  label,
  clips,
  currentId,
  query,
  now,
  onChoose,
}: ClipButtonListProps) {
  const list = useRef<HTMLUListElement>(null);
  const hasCurrent = clips.some((clip) => clip.id === currentId);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = items.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = next === undefined || next < 0 ? undefined : items[next];
    if (item === undefined) return;
    event.preventDefault();
    item.focus();
  };

  return (
    <ul ref={list} class="clip-list" aria-label={label} onKeyDown={onKeyDown}>
      {clips.map((clip, index) => (
        <ClipListItem
          key={clip.id}
          clip={clip}
          isCurrent={clip.id === currentId}
          isTabStop={hasCurrent ? clip.id === currentId : index === 0}
          query={query}
          now={now}
          onChoose={() => onChoose(clip.id)}
        />
      ))}
    </ul>
  );
}
