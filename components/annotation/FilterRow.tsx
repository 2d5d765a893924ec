import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Colour } from '../../core/model';
import { Icon } from '../controls/Icon';
import { Swatch } from '../controls/Swatch';
import { formatNumber, text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import {
  type AnnotationFilter,
  type FilterOption,
  isFiltering,
  noFilter,
  toggleName,
} from './filter';

export interface FilterRowProps {
  readonly filter: AnnotationFilter;
  readonly colours: readonly FilterOption<Colour>[];
  readonly tags: readonly FilterOption<string>[];
  readonly shown: number;
  readonly total: number;
  /** Menu of actions on all matching annotations. */
  readonly children?: ComponentChildren;
  onFilter(filter: AnnotationFilter): void;
}

/** Number of tags shown until the user asks for more. The most used come first. */
const initialTagCount = 6;

/** Filter by colour, tag and text, with the number of matching annotations. */
export function FilterRow(props: FilterRowProps) {
  const { filter, colours, onFilter } = props;
  const [showsAllTags, setShowsAllTags] = useState(false);
  const fieldId = useId();
  const isOn = isFiltering(filter);
  // A selected tag stays visible even when no annotation has it any more.
  const listedTags = [
    ...props.tags,
    ...filter.tags
      .filter((name) => !props.tags.some((tag) => tag.name === name))
      .map((name) => ({ name, count: 0 })),
  ];
  const initialTags = listedTags.filter(
    ({ name }, index) => index < initialTagCount || filter.tags.includes(name),
  );
  const tags = showsAllTags ? listedTags : initialTags;
  const moreTagCount = listedTags.length - initialTags.length;
  const clear = (field: HTMLElement | null) => {
    onFilter(noFilter);
    field?.focus();
  };

  return (
    <search class="filter" aria-label={text('highlights-filter-label')}>
      <div class="filter__line">
        <div class="search filter__search">
          <span class="search__icon">
            <Icon name="search" />
          </span>
          <input
            id={fieldId}
            class="field search__field filter__field"
            type="search"
            dir="auto"
            aria-label={text('highlights-filter-text-label')}
            placeholder={text('highlights-filter-text-placeholder')}
            value={filter.text}
            onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || !isOn || event.isComposing) return;
              event.preventDefault();
              event.stopPropagation();
              clear(event.currentTarget);
            }}
          />
        </div>
        {props.children}
      </div>
      <div class="filter__choices">
        {(colours.length > 1 || filter.colours.length > 0) && (
          <fieldset class="filter__group">
            <legend class="visually-hidden">{text('highlights-filter-colours')}</legend>
            {colours.map(({ name, count }) => (
              <button
                key={name}
                type="button"
                class="filter__choice"
                aria-pressed={filter.colours.includes(name)}
                title={text(`common-colour-${name}`)}
                onClick={() => onFilter({ ...filter, colours: toggleName(filter.colours, name) })}
              >
                <Swatch colour={name} small />
                <span class="filter__name">{text(`common-colour-${name}`)}</span>{' '}
                <span class="filter__count">{formatNumber(count)}</span>
              </button>
            ))}
          </fieldset>
        )}
        {tags.length > 0 && (
          <fieldset class="filter__group">
            <legend class="visually-hidden">{text('highlights-filter-tags')}</legend>
            {tags.map(({ name, count }) => (
              <button
                key={name}
                type="button"
                class="filter__choice"
                aria-pressed={filter.tags.includes(name)}
                onClick={() => onFilter({ ...filter, tags: toggleName(filter.tags, name) })}
              >
                <bdi>{name}</bdi> <span class="filter__count">{formatNumber(count)}</span>
              </button>
            ))}
            {moreTagCount > 0 && (
              <button
                type="button"
                class="button button--quiet button--small"
                aria-expanded={showsAllTags}
                onClick={() => setShowsAllTags(!showsAllTags)}
              >
                {showsAllTags
                  ? text('highlights-filter-fewer-tags')
                  : text('highlights-filter-more-tags', { total: moreTagCount })}
              </button>
            )}
          </fieldset>
        )}
      </div>
      <div class={isOn ? 'filter__state' : 'filter__state filter__state--off'}>
        <p role="status" class="filter__shown">
          {isOn && text('highlights-filter-shown', { shown: props.shown, total: props.total })}
        </p>
        {isOn && (
          <button
            type="button"
            class="button button--text"
            aria-label={text('highlights-filter-clear.label')}
            onClick={(event) => clear(event.currentTarget.ownerDocument.getElementById(fieldId))}
          >
            {text('highlights-filter-clear')}
          </button>
        )}
      </div>
    </search>
  );
}
