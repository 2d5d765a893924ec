import { lexQuery } from '../../../core/search';
import { Icon } from '../../controls/Icon';
import { text } from '../../strings';
import '../../strings/en/library/search.ftl';

export interface SearchFiltersProps {
  readonly question: string;
  /** Changes the query, and completes it at its end. */
  onQuestion(question: string): void;
}

/** Filters that need no value, as they are written in a query. */
const switches = ['is:unread', 'has:note'] as const;
/** Filters that are completed with a value. */
const names = ['tag', 'publisher', 'author', 'after', 'before', 'colour'] as const;

/**
 * The filters of a query, each with a button to remove it, and others that can be added. Lies
 * over the list while the search box has focus, so nothing moves when that ends.
 */
export function SearchFilters({ question, onQuestion }: SearchFiltersProps) {
  const filters = lexQuery(question).pieces.filter(({ kind }) => kind === 'filter');
  const used = new Set(filters.map(({ start, end }) => question.slice(start, end)));
  const append = (filter: string) => onQuestion(`${question.trimEnd()} ${filter}`.trimStart());
  return (
    // Pressing must not blur the search box, which would hide this.
    <fieldset
      class="search-filters"
      aria-label={text('search-filters')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {filters.map(({ start, end }) => {
        const filter = question.slice(start, end);
        const rest = `${question.slice(0, start)}${question.slice(end)}`.replace(/\s+/g, ' ');
        return (
          <button
            key={start}
            type="button"
            class="search-filters__used"
            aria-label={text('search-filter-remove', { filter })}
            onClick={() => onQuestion(rest.trim())}
          >
            <bdi>{filter}</bdi>
            <Icon name="close" />
          </button>
        );
      })}
      {switches
        .filter((filter) => !used.has(filter))
        .map((filter) => (
          <button
            key={filter}
            type="button"
            class="search-filters__offer"
            onClick={() => append(`${filter} `)}
          >
            {text(`search-filter-${toId(filter)}`)}
          </button>
        ))}
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="search-filters__offer"
          onClick={() => append(`${name}:`)}
        >
          {text(`search-filter-${name}`)}
        </button>
      ))}
    </fieldset>
  );
}

type Switch = (typeof switches)[number];
type ToId<Filter> = Filter extends `${infer Name}:${infer Value}` ? `${Name}-${Value}` : never;

/** "is-unread" for `is:unread`. */
function toId<Filter extends Switch>(filter: Filter): ToId<Filter> {
  return filter.replace(':', '-') as ToId<Filter>;
}
