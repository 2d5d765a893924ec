import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  cleanTagName,
  isTagNameTooLong,
  maxTagNameLength,
  mergeTags,
  tagKey,
  withTags,
} from '../../core/model';
import { isSameList, useDraft } from '../controls/use-draft';
import { joinItems, text } from '../strings';
import { commas, semicolons } from './list-marks';
import '../strings/en/controls/tags.ftl';
import type { CompleteTags } from './complete-tags';
import { TagChips } from './TagChips';
import { TagOptions } from './TagOptions';
import { useCompletion } from './use-completion';

export interface TagFieldProps {
  /** The stored tags. See `useDraft` for when they are applied. */
  readonly tags: readonly string[];
  readonly onCompleteTags: CompleteTags;
  /** Shows no box until used. */
  readonly isPlain?: boolean;
  /**
   * `before` is the previous value of the field. Tags added elsewhere in the meantime are not in
   * it.
   */
  onTags(tags: readonly string[], before: readonly string[]): void;
  /** Called with the cleaned text of the tag being typed, which may be empty, on every change. */
  onTyping?(name: string): void;
}

const separators = new RegExp(`${commas.source}|${semicolons.source}|\n`);
const isAnyTooLong = (typed: string) => typed.split(separators).some(isTagNameTooLong);

/**
 * Tags as chips, with a field to add more, following the ARIA combobox pattern.
 *
 * Enter adds the active option, which is the first one until the user moves. A comma or leaving
 * the field adds what was typed. Enter in an empty field goes to the surrounding form. Nothing happens while an input method is composing.
 */
export function TagField(props: TagFieldProps) {
  const draft = useDraft(props.tags, isSameList, props.onTags, {
    merge: mergeTags,
    findSource: (_, [stored = []]) => stored,
  });
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const completion = useCompletion(props.onCompleteTags, draft.value);

  const type = (text: string) => {
    setTyped(text);
    props.onTyping?.(isAnyTooLong(text) ? '' : cleanTagName(text));
  };

  /** Names that are too long stay in the field. */
  const add = (...names: readonly string[]) => {
    const tags = withTags(
      draft.value,
      names.filter((name) => !isTagNameTooLong(name)),
    );
    setTyped(names.filter(isTagNameTooLong).join(', '));
    completion.close();
    if (tags.length > draft.value.length) {
      setSaid(text('tags-added', { name: joinItems(tags.slice(draft.value.length)) }));
      draft.change(tags);
    }
    props.onTyping?.('');
  };

  const remove = (name: string) => {
    draft.change(draft.value.filter((tag) => tag !== name));
    setSaid(text('tags-removed', { name }));
    input.current?.focus();
  };

  /** Text up to the last comma (typed or pasted) becomes tags. */
  const takeText = (text: string) => {
    const parts = text.split(separators);
    const rest = parts.pop() ?? '';
    if (parts.length > 0) add(...parts);
    type([...parts.filter(isTagNameTooLong), rest.trimStart()].join(', '));
    if (rest.trim() === '') completion.close();
    else completion.ask(rest);
  };

  // Native listener: Preact would listen for an event literally named "CompositionEnd".
  useEffect(() => {
    const field = input.current;
    const onEnd = () => takeText(field?.value ?? '');
    field?.addEventListener('compositionend', onEnd);
    return () => field?.removeEventListener('compositionend', onEnd);
  });

  // The tag being typed was saved.
  const lastStored = useRef(props.tags);
  useEffect(() => {
    const isTyped = (tag: string) => tagKey(tag) === tagKey(cleanTagName(typed));
    if (props.tags.some(isTyped) && !lastStored.current.some(isTyped)) type('');
    lastStored.current = props.tags;
  });

  const isTooLong = isAnyTooLong(typed);
  // A form that it belongs to is not submitted, because the tag would be lost.
  useEffect(() => {
    const problem = isTooLong ? text('tags-too-long', { longest: maxTagNameLength }) : '';
    input.current?.setCustomValidity(problem);
  }, [isTooLong]);

  const isListShown = completion.isOpen && completion.options.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    // Browsers send 229 while an input method is active.
    if (event.isComposing || event.keyCode === 229) return;
    const { active } = completion;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = input.current?.form;
      // Not every browser does so by itself.
      if (form) event.preventDefault();
      form?.requestSubmit();
      return;
    }
    if (event.key === 'Enter' && (active !== null || cleanTagName(typed) !== '')) {
      add(active?.name ?? typed);
    } else if (event.key === 'Backspace' && typed === '' && !event.repeat) {
      const last = draft.value.at(-1);
      if (last === undefined) return;
      remove(last);
    } else if (event.key === 'ArrowDown' && !completion.isOpen) {
      completion.ask(typed);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!completion.isOpen) return;
      completion.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && isListShown) {
      completion.close();
      event.stopPropagation();
    } else {
      return;
    }
    event.preventDefault();
  };

  const name = cleanTagName(typed);
  const isKnown = [
    ...completion.options.map(({ key }) => key),
    ...draft.value.map(tagKey),
  ].includes(tagKey(name));
  const newName = name === '' || isKnown || isTooLong ? null : name;
  const hasActive = completion.activeIndex >= 0 || newName !== null;
  return (
    <div class={props.isPlain ? 'tag-field tag-field--plain' : 'tag-field'} {...draft.editProps}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only enlarges the click target */}
      <div
        class="tag-field__box"
        onMouseDown={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          input.current?.focus();
        }}
      >
        <TagChips tags={draft.value} onRemove={remove} />
        <input
          ref={input}
          class="tag-field__input"
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          aria-label={text('tags-add')}
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={isListShown ? listId : undefined}
          aria-activedescendant={
            isListShown && hasActive ? `${listId}-${completion.activeIndex}` : undefined
          }
          aria-invalid={isTooLong}
          placeholder={text('tags-add')}
          value={typed}
          onInput={(event) => {
            const text = event.currentTarget.value;
            if (event.isComposing) setTyped(text);
            else takeText(text);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            completion.close();
            if (cleanTagName(typed) !== '') add(typed);
          }}
        />
      </div>
      {isTooLong && (
        <p class="tag-field__problem" role="alert">
          {text('tags-too-long', { longest: maxTagNameLength })}
        </p>
      )}
      {isListShown && (
        <TagOptions
          id={listId}
          options={completion.options}
          newName={newName}
          activeIndex={completion.activeIndex}
          onChoose={(name) => {
            add(name);
            input.current?.focus();
          }}
        />
      )}
      <span class="visually-hidden" role="status">
        {isListShown ? text('tags-found', { total: completion.options.length }) : said}
      </span>
    </div>
  );
}
