import { text } from '../../strings';
import '../../strings/en/library/search.ftl';

export interface SearchFiltersProps {
  /** Starts a query with a filter. One that ends with a colon is to be completed. */
  onFilter(filter: string): void;
}

/** Filters to start a query with: whole ones, and names of those that need a value. */
const filters = [
  ['is:unread ', 'unread'],
  ['has:note ', 'note'],
  ['tag:', 'tag'],
  ['publisher:', 'publisher'],
  ['author:', 'author'],
  ['after:', 'after'],
  ['before:', 'before'],
  ['colour:', 'colour'],
] as const;

/**
 * Filters to choose from, below the empty search box. Lies over the list while the box has
 * focus, so nothing moves when that ends.
 */
export function SearchFilters({ onFilter }: SearchFiltersProps) {
  return (
    // Pressing must not blur the search box, which would hide this.
    <fieldset
      class="search-filters"
      aria-label={text('search-filters')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {filters.map(([filter, name]) => (
        <button
          key={filter}
          type="button"
          class="search-filters__offer"
          onClick={() => onFilter(filter)}
        >
          {text(`search-filter-${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
