import { useEffect, useRef } from 'preact/hooks';
import type { Tag } from '../../core/model';
import { formatNumber, text } from '../strings';
import '../strings/en/controls/tags.ftl';

export interface TagOptionsProps {
  /** Options have the ids `<id>-0`, `<id>-1` and so on. */
  readonly id: string;
  readonly options: readonly Tag[];
  readonly activeIndex: number;
  onChoose(name: string): void;
}

/** Completions below a tag field. Focus stays in the field. */
export function TagOptions({ id, options, activeIndex, onChoose }: TagOptionsProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.children[activeIndex]?.scrollIntoView?.({ block: 'nearest' });
  }, [activeIndex]);

  return (
    <div
      ref={list}
      id={id}
      class="tag-field__list"
      role="listbox"
      aria-label={text('tags-completions')}
    >
      {options.map((tag, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys
        <div
          key={tag.key}
          id={`${id}-${index}`}
          class="tag-field__option"
          role="option"
          tabIndex={-1}
          aria-selected={index === activeIndex}
          // Pressing must not blur the field, which would add the typed text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(tag.name)}
        >
          <bdi>{tag.name}</bdi>
          <span class="tag-field__uses" aria-hidden="true">
            {formatNumber(tag.uses)}
          </span>
        </div>
      ))}
    </div>
  );
}
