import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** Replaces the query by one with the name of a filter before `caret`, and offers its values. */
  onComplete(query: string, caret: number): void;
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

/** Maximum number of chips until the user asks for all. */
const maxChips = 6;

/**
 * The filters of a query, each as a chip that can be changed and removed, after a menu of filters
 * to add.
 */
export function FilterChips(props: FilterChipsProps) {
  const { query, typedAt, field, onQuery } = props;
  const list = useRef<HTMLUListElement>(null);
  /** Index of the chip that was just removed. */
  const removed = useRef<number | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const today = toLocalDate(props.now);
  const filters = listFilters(query, today).filter(({ end }) => end !== typedAt);
  // One more chip takes no more room than the button would.
  const shown = isWhole || filters.length <= maxChips + 1 ? filters : filters.slice(0, maxChips);

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
    const { next, caret } = addFilter(query, filter, today);
    if (filter.endsWith(':')) props.onComplete(next, caret);
    else onQuery(next);
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
      {shown.map((filter, index) => {
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
              <FilterLabel filter={filter} label={label} />
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
      {shown.length < filters.length && (
        <li>
          <button
            type="button"
            class="button button--text button--small"
            onClick={() => {
              list.current?.querySelector<HTMLElement>('.filter-chips__change')?.focus();
              setIsWhole(true);
            }}
          >
            {text('filters-more', { total: filters.length - shown.length })}
          </button>
        </li>
      )}
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

/** A label whose value is cut at its own end, also if it is in another direction. */
function FilterLabel({ filter, label }: { readonly filter: QueryFilter; readonly label: string }) {
  const value = 'value' in filter.asked ? filter.asked.value : '';
  const at = value === '' ? -1 : label.lastIndexOf(value);
  if (at < 0) return label;
  return (
    <>
      {label.slice(0, at)}
      <bdi class="filter-chips__value">{value}</bdi>
      {label.slice(at + value.length)}
    </>
  );
}

/**
 * Adds a filter, or the name of one, where it applies to the whole query: at the end, or at the
 * start if the end is in brackets, in quotation marks or after `OR`.
 */
function addFilter(query: string, filter: string, today: string) {
  const before = query.trim() === '' ? '' : `${query.trimEnd()} `;
  const count = (one: string) => listFilters(one, today).length;
  // Any whole filter shows it.
  const isAtEnd = count(`${before}is:unread`) > count(before);
  const end = filter.endsWith(':') ? '' : ' ';
  if (!isAtEnd) return { next: `${filter} ${query.trim()}`, caret: filter.length };
  const next = before + filter + end;
  return { next, caret: next.length };
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
