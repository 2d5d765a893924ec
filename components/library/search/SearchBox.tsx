import type { ComponentType, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../controls/Icon';
import { IconButton } from '../../controls/IconButton';
import { useDraft } from '../../controls/use-draft';
import { libraryShortcuts } from '../../keys/shortcuts';
import { joinFurtherSentences, text } from '../../strings';
import { replaceText } from './replace-text';
import '../../strings/en/library/clips.ftl';
import '../../strings/en/library/search.ftl';
import { CompletionList } from './CompletionList';
import type { FilterChipsProps } from './FilterChips';
import { QueryMirror } from './QueryMirror';
import type { CompleteQuery, QueryCompletion, QueryProblem } from './query-help';
import { useQueryCompletion } from './use-query-completion';

export interface SearchBoxProps {
  readonly question: string;
  readonly problems: readonly QueryProblem[];
  readonly field: RefObject<HTMLInputElement>;
  readonly now: Date;
  /** The filters of the query, below the box. Null until loaded. */
  readonly FilterChips: ComponentType<FilterChipsProps> | null;
  readonly onComplete: CompleteQuery;
  /** Called on every change. Debounce the search. */
  onQuestion(question: string): void;
  /** The user finished typing and wants to go to the list. */
  onLeave(): void;
  /** The user wants to go to the first result. */
  onDown(): void;
}

/** Maximum number of problems that are explained. */
const maxProblems = 3;
/** Maximum length of the part of a query in the explanation of its problem. Characters. */
const maxPartLength = 40;

/**
 * The search box, following the ARIA combobox pattern. Completes filter names and values, and
 * underlines errors.
 */
export function SearchBox(props: SearchBoxProps) {
  const { field, problems, FilterChips } = props;
  const draft = useDraft(
    props.question,
    Object.is,
    (next) => props.onQuestion(next),
    // Going back or forward shows its query even while the box has the focus.
    { merge: (stored) => stored, findSource: (stored) => stored },
  );
  const completion = useQueryCompletion(props.onComplete);
  const [typedAt, setTypedAt] = useState<number | null>(null);
  const { options, activeIndex } = completion;
  const mirror = useRef<HTMLDivElement>(null);
  /** True while a filter is selected, to be changed. */
  const isChanging = useRef(false);
  const id = useId();
  const isOpen = options.length > 0;
  // An incomplete filter is not an error while it can still be completed.
  const isAsked = draft.value === props.question;
  const isBeingTyped = (problem: QueryProblem) =>
    options.some(({ start, end }) => problem.start < end && start < problem.end);
  const shown = isAsked ? problems.filter((problem) => !isBeingTyped(problem)) : [];
  // Each "(" of "((quay" is underlined, but the message is shown once.
  const told = new Map(
    shown.map(({ start, end, words }) => {
      const part = shorten(draft.value.slice(start, end));
      // An unclosed quotation mark is not put in another pair.
      const named = /^\s*$|^\p{Quotation_Mark}/u.test(part)
        ? part.trim()
        : text('common-quoted', { text: part });
      return [`${part} ${words}`, { named, words }];
    }),
  );

  const follow = () => {
    if (mirror.current && field.current) mirror.current.scrollLeft = field.current.scrollLeft;
  };
  useEffect(follow);

  const change = (next: string) => {
    isChanging.current = false;
    draft.change(next);
    const caret = field.current?.selectionStart ?? next.length;
    setTypedAt(caret);
    // Anything can follow a space, so completions there appear only on request.
    if (/\S$/.test(next.slice(0, caret))) void completion.ask(next, caret);
    else completion.close();
  };
  /** Offers completions at the caret, or else goes to the results. */
  const goDown = async (caret: number) => {
    if (!(await completion.ask(draft.value, caret))) props.onDown();
  };
  /** Shows a query that was chosen, not typed. Focuses the box. */
  const write = (next: string) => {
    const input = field.current;
    if (!input) return;
    replaceText(input, next);
    isChanging.current = false;
    draft.change(next);
    setTypedAt(null);
    completion.close();
  };
  const clear = () => {
    write('');
    field.current?.focus();
  };
  const put = ({ start, end, text }: QueryCompletion, question: string) => {
    const input = field.current;
    // Offsets into the earlier text do not apply to the current one.
    if (!input || input.value !== question) return;
    const rest = question.slice(end);
    const isEnded = /[:\s]$/.test(text) || /^\s/.test(rest);
    const taken = isEnded ? text : `${text} `;
    complete(question.slice(0, start) + taken + rest, start + taken.length);
  };
  /** Shows a query, with the caret after a filter, or after a name whose values are offered. */
  const complete = (next: string, caret: number) => {
    write(next);
    field.current?.focus();
    field.current?.setSelectionRange(caret, caret);
    if (next[caret - 1] === ':') void completion.ask(next, caret);
  };
  const take = async (option: QueryCompletion) => {
    const question = draft.value;
    if (completion.asked === question) return put(option, question);
    // Chosen before completions for the latest text arrived.
    const renewed = await completion.renew(option, question);
    if (renewed) put(renewed, question);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Browsers send 229 while an input method is active.
    if (event.isComposing || event.keyCode === 229) return;
    const active = options[activeIndex];
    if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && active) take(active);
    else if (event.key === 'Enter') {
      completion.close();
      props.onLeave();
    } else if (event.key === 'ArrowDown' && !isOpen) {
      void goDown(event.currentTarget ? getCaret(event) : 0);
    } else if (event.key === 'ArrowDown') completion.move(1);
    else if (event.key === 'ArrowUp' && isOpen) completion.move(-1);
    else if (event.key === 'Escape' && (isOpen || isChanging.current)) {
      completion.close();
      if (isChanging.current) deselect(field.current);
      isChanging.current = false;
      // Not `draft`: the key before may have just emptied the box.
    } else if (event.key === 'Escape' && field.current?.value !== '') clear();
    else if (event.key === 'Escape') {
      // There is no list before the answer, or without results.
      field.current?.blur();
      props.onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search-box" {...draft.editProps}>
      <div class="search-box__field">
        <span class="search-box__icon">
          <Icon name="search" />
        </span>
        <QueryMirror text={draft.value} problems={shown} mirror={mirror} />
        <input
          ref={field}
          class="field search-box__input"
          type="text"
          role="combobox"
          dir="auto"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-label={text('search-label')}
          aria-keyshortcuts={libraryShortcuts.search.join(' ')}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={isOpen && activeIndex >= 0 ? `${id}-${activeIndex}` : undefined}
          aria-invalid={shown.length > 0 ? 'true' : undefined}
          aria-describedby={`${id}-trouble`}
          placeholder={text('search-placeholder')}
          value={draft.value}
          onInput={(event) => change(event.currentTarget.value)}
          onScroll={follow}
          onKeyDown={onKeyDown}
          onBlur={() => {
            isChanging.current = false;
            completion.close();
            setTypedAt(null);
          }}
        />
        {draft.value !== '' ? (
          <IconButton
            icon="close"
            label={text('clips-clear-search')}
            className="search-box__clear"
            onClick={clear}
          />
        ) : (
          <span class="search-box__key" aria-hidden="true">
            /
          </span>
        )}
      </div>
      <p id={`${id}-trouble`} class="search-box__problem" role="status">
        {[...told].slice(0, maxProblems).map(([key, { named, words }]) => (
          <span key={key}>
            {named !== '' && <bdi class="search-box__problem-part">{named}</bdi>}
            {joinFurtherSentences([words])}
          </span>
        ))}
      </p>
      {isOpen && (
        <CompletionList id={id} options={options} activeIndex={activeIndex} onChoose={take} />
      )}
      {/* Keeps its place until loaded, so that the list does not move. */}
      <div class="search-box__filters">
        {FilterChips && (
          <FilterChips
            query={draft.value}
            typedAt={typedAt}
            now={props.now}
            field={field}
            onQuery={write}
            onComplete={complete}
            onAsk={(caret, end) => {
              isChanging.current = true;
              void completion.ask(draft.value, caret, end);
            }}
          />
        )}
      </div>
      <span class="visually-hidden" role="status">
        {isOpen && text('search-found', { total: options.length })}
      </span>
    </search>
  );
}

function deselect(input: HTMLInputElement | null): void {
  const end = input?.selectionEnd ?? 0;
  input?.setSelectionRange(end, end);
}

/** Shortens a part of a query for a message, for example the rest of a pasted page. */
function shorten(part: string): string {
  const letters = [...part];
  return letters.length <= maxPartLength ? part : `${letters.slice(0, maxPartLength).join('')}…`;
}

function getCaret(event: KeyboardEvent): number {
  return (event.currentTarget as HTMLInputElement).selectionStart ?? 0;
}
