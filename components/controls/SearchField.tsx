import { useRef } from 'preact/hooks';
import { text } from '../strings';
import '../strings/en/library/clips.ftl';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { useDraft } from './use-draft';

export interface SearchFieldProps {
  readonly query: string;
  /** Accessible name. Default: search of clips. */
  readonly label?: string;
  readonly placeholder?: string;
  /** Called on every change. Debounce the search. */
  onSearch(query: string): void;
}

export function SearchField({ query, label, placeholder, onSearch }: SearchFieldProps) {
  const draft = useDraft(query, Object.is, (next) => onSearch(next));
  const field = useRef<HTMLInputElement>(null);

  const clear = () => {
    draft.change('');
    field.current?.focus();
  };

  return (
    <search class="search" {...draft.editProps}>
      <span class="search__icon">
        <Icon name="search" />
      </span>
      <input
        ref={field}
        class="field search__field"
        type="search"
        dir="auto"
        aria-label={label ?? text('clips-search-label')}
        placeholder={placeholder ?? text('clips-search-placeholder')}
        value={draft.value}
        onInput={(event) => draft.change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft.value === '') return;
          event.preventDefault();
          event.stopPropagation();
          clear();
        }}
      />
      {draft.value !== '' && (
        <IconButton
          icon="close"
          label={text('clips-clear-search')}
          className="search__clear"
          onClick={clear}
        />
      )}
    </search>
  );
}
