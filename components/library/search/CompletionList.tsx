import { formatNumber, text } from '../../strings';
import '../../strings/en/search.ftl';
import type { QuestionCompletion } from './question-help';

export interface CompletionListProps {
  readonly id: string;
  readonly options: readonly QuestionCompletion[];
  readonly activeIndex: number;
  onChoose(option: QuestionCompletion): void;
}

/** The ways to go on below the search box, each with how many clips it would give. */
export function CompletionList({ id, options, activeIndex, onChoose }: CompletionListProps) {
  return (
    <div
      id={`${id}-list`}
      class="completions"
      role="listbox"
      aria-label={text('search-completions')}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the search box's
        // biome-ignore lint/a11y/useFocusableInteractive: the search box keeps the focus and names it
        <div
          key={`${option.text} ${option.start}`}
          id={`${id}-${index}`}
          role="option"
          class="completions__option"
          aria-selected={index === activeIndex}
          // The box would lose the focus, and the list with it.
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
