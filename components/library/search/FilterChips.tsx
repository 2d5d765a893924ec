import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { listFilters, type QueryFilter, removeFilters, toLocalDate } from '../../../core/search';
import { Icon } from '../../controls/Icon';
import { MenuButton } from '../../controls/MenuButton';
import { text } from '../../strings';
import '../../strings/en/library/filters.ftl';
import { getFilterLabel } from './filter-label';

export interface FilterChipsProps {
  readonly query: string;
  /** Where the user is typing. A filter that ends there is not shown yet. Null if nowhere. */
  readonly typedAt: number | null;
  readonly now: Date;
  /** The search box. */
  readonly field: RefObject<HTMLInputElement>;
  /** Replaces the query. */
  onQuery(query: string): void;
  /** Replaces the query by one that ends with the name of a filter, and offers its values. */
  onComplete(query: string): void;
  /** Offers all values at `caret`, to replace the text up to `end`. */
  onAsk(caret: number, end: number): void;
}

/** Filters to add: whole ones, and names of those that need a value. */
const offers = [
  [
    ['is:unread', 'unread'],
    ['has:note', 'note'],
  ],
  [
    ['tag:', 'tag'],
    ['publisher:', 'publisher'],
    ['author:', 'author'],
    ['after:', 'after'],
    ['before:', 'before'],
    ['colour:', 'colour'],
  ],
] as const;

/**
 * The filters of a query, each as a chip that can be changed and removed, after a menu of filters
 * to add.
 */
export function FilterChips(props: FilterChipsProps) {
  const { query, typedAt, field, onQuery } = props;
  const list = useRef<HTMLUListElement>(null);
  /** Index of the chip that was just removed. */
  const removed = useRef<number | null>(null);
  const filters = listFilters(query, toLocalDate(props.now)).filter(({ end }) => end !== typedAt);

  // What had focus was removed with the chip.
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const chips = list.current?.querySelectorAll<HTMLElement>('.filter-chips__change');
    const next = chips?.[Math.min(removed.current, chips.length - 1)];
    removed.current = null;
    (next ?? list.current?.querySelector('button'))?.focus();
  });

  const offered = offers
    .map((group) => group.filter(([filter]) => filter === 'tag:' || !isUsed(filter, filters)))
    .filter((group) => group.length > 0);

  const remove = (which: readonly QueryFilter[], index: number) => {
    removed.current = index;
    onQuery(removeFilters(query, which));
  };
  const add = (filter: string) => {
    const next = query.trim() === '' ? filter : `${query.trimEnd()} ${filter}`;
    if (filter.endsWith(':')) props.onComplete(next);
    else onQuery(`${next} `);
  };
  /** Selects the value of a filter, to be typed over, and offers others. */
  const change = ({ valueStart, end }: QueryFilter) => {
    field.current?.focus();
    // What is typed over it stays within quotation marks.
    const quotes =
      query[valueStart] === '"' && query[end - 1] === '"' && end > valueStart + 1 ? 1 : 0;
    field.current?.setSelectionRange(valueStart + quotes, end - quotes);
    props.onAsk(valueStart, end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    field.current?.focus();
  };

  return (
    <ul ref={list} class="filter-chips" aria-label={text('filters-label')} onKeyDown={onKeyDown}>
      <li>
        <MenuButton
          label={text('filters-add')}
          icon="sliders"
          groups={offered.map((group) =>
            group.map(([filter, name]) => ({
              label: text(`filters-offer-${name}`),
              onChoose: () => add(filter),
            })),
          )}
        />
      </li>
      {filters.map((filter, index) => {
        const label = getFilterLabel(filter);
        return (
          <li key={index} class="chip chip--removable filter-chips__chip">
            <button
              type="button"
              class="filter-chips__change"
              title={label}
              dir="auto"
              aria-haspopup="listbox"
              aria-keyshortcuts="Delete"
              onClick={() => change(filter)}
              onKeyDown={(event) => {
                if (event.key !== 'Delete' && event.key !== 'Backspace') return;
                event.preventDefault();
                event.stopPropagation();
                if (!event.repeat) remove([filter], index);
              }}
            >
              {label}
            </button>
            <button
              type="button"
              class="chip__remove"
              aria-label={text('filters-remove', { filter: label })}
              onClick={() => remove([filter], index)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
      {filters.length > 1 && (
        <li>
          <button
            type="button"
            class="button button--text button--small"
            onClick={() => remove(filters, 0)}
          >
            {text('filters-clear')}
          </button>
        </li>
      )}
    </ul>
  );
}

/** True if the query has this filter, "is:unread", or one of this name, "publisher:". */
function isUsed(offer: string, filters: readonly QueryFilter[]): boolean {
  const [name, value] = offer.split(':');
  return filters.some(
    ({ asked, isExcluded }) =>
      asked.filter === name &&
      !isExcluded &&
      (value === '' || ('value' in asked && asked.value === value)),
  );
}
