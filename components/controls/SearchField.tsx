import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { useDraft } from './use-draft';

export interface SearchFieldProps {
  readonly query: string;
  /** Whether the key "/" goes to it from anywhere on the page. */
  readonly hasKey: boolean;
  /** At every change; answer with a short delay. */
  onSearch(query: string): void;
}

/** The one search box. */
export function SearchField({ query, hasKey, onSearch }: SearchFieldProps) {
  const draft = useDraft(query, Object.is, (next) => onSearch(next));
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const page = field.current?.ownerDocument;
    if (!hasKey || page === undefined) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).matches('input, textarea, [contenteditable]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [hasKey]);

  const clear = () => {
    draft.change('');
    field.current?.focus();
  };

  return (
    <search class="search" {...draft.focusProps}>
      <span class="search__icon">
        <Icon name="search" />
      </span>
      <input
        ref={field}
        class="field search__field"
        type="search"
        dir="auto"
        aria-label={words.library.searchLabel}
        aria-keyshortcuts={hasKey ? '/' : undefined}
        placeholder={words.library.searchPlaceholder}
        value={draft.value}
        onInput={(event) => draft.change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft.value === '') return;
          event.preventDefault();
          event.stopPropagation();
          clear();
        }}
      />
      {draft.value !== '' ? (
        <IconButton
          icon="close"
          label={words.library.clearSearch}
          place="search__clear"
          onClick={clear}
        />
      ) : (
        hasKey && (
          <span class="search__key" aria-hidden="true">
            /
          </span>
        )
      )}
    </search>
  );
}
