import { formatNumber, text } from '../../strings';
import '../../strings/en/library/search.ftl';
import type { QueryCompletion } from './query-help';

export interface CompletionListProps {
  readonly id: string;
  readonly options: readonly QueryCompletion[];
  readonly activeIndex: number;
  onChoose(option: QueryCompletion): void;
}

/** Query completions below the search box, each with its number of results. */
export function CompletionList({ id, options, activeIndex, onChoose }: CompletionListProps) {
  return (
    <div
      id={`${id}-list`}
      class="completions"
      role="listbox"
      aria-label={text('search-completions')}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box handles its keys
        // biome-ignore lint/a11y/useFocusableInteractive: the search box keeps focus and references the options
        <div
          key={`${option.text} ${option.start}`}
          id={`${id}-${index}`}
          role="option"
          class="completions__option"
          aria-selected={index === activeIndex}
          // Prevents blur of the search box, which would close the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <bdi class="completions__label">{option.label}</bdi>
          {option.count !== null && (
            <span class="completions__count">{formatNumber(option.count)}</span>
          )}
        </div>
      ))}
    </div>
  );
}
