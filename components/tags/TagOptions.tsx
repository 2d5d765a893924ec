import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Tag } from '../../core/model';
import { formatNumber, text } from '../strings';
import '../strings/en/controls/tags.ftl';

export interface TagOptionsProps {
  /** Options have the ids `<id>-0`, `<id>-1` and so on. */
  readonly id: string;
  readonly options: readonly Tag[];
  /** Offered as a new tag: the last option, with the id `<id>--1`. Null to offer none. */
  readonly newName: string | null;
  /** -1 for the new name. */
  readonly activeIndex: number;
  onChoose(name: string): void;
}

/** Completions below a tag field. Focus stays in the field. */
export function TagOptions({ id, options, newName, activeIndex, onChoose }: TagOptionsProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [activeIndex]);

  const renderOption = (name: string, index: number, label: ComponentChildren) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys
    <div
      key={index}
      id={`${id}-${index}`}
      class="tag-field__option"
      role="option"
      tabIndex={-1}
      aria-selected={index === activeIndex}
      // Pressing must not blur the field, which would add the typed text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(name)}
    >
      {label}
    </div>
  );

  return (
    <div
      ref={list}
      id={id}
      class="tag-field__list"
      role="listbox"
      aria-label={text('tags-completions')}
    >
      {options.map((tag, index) =>
        renderOption(
          tag.name,
          index,
          <>
            <bdi>{tag.name}</bdi>
            <span class="tag-field__uses" aria-hidden="true">
              {formatNumber(tag.uses)}
            </span>
          </>,
        ),
      )}
      {newName !== null && renderOption(newName, -1, text('tags-create', { name: newName }))}
    </div>
  );
}
