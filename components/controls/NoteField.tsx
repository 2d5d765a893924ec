import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findSource, mergeTexts, moveCaret } from '../../core/notes';
import { text } from '../strings';
import '../strings/en/controls/note.ftl';
import { useDraft } from './use-draft';

export interface NoteFieldProps {
  /** The stored note. Merged with what the user types, which it never replaces; see `useDraft`. */
  readonly note: string;
  readonly label?: string;
  readonly placeholder?: string;
  /** Focuses the field on mount, with the cursor at the end of the text. */
  readonly takesFocus?: boolean;
  /** Draws what the field contains, in place of its text. Null to show that. */
  draw?(note: string): ComponentChildren;
  /**
   * Called on every change. `before` is the previous text of the field. Only the difference may be
   * stored, by `editNote`.
   */
  onNote(note: string, before: string): void;
  /** Called on Ctrl+Enter or Cmd+Enter. */
  onSubmit?(): void;
  onEscape?(): void;
}

/** A plain text area that grows with its text. */
export function NoteField(props: NoteFieldProps) {
  const draft = useDraft(props.note, Object.is, (note, before) => props.onNote(note, before), {
    merge: (stored, before, mine) => mergeTexts(before, stored, mine),
    findSource,
  });
  const field = useRef<HTMLTextAreaElement>(null);
  const isReplaced = field.current?.value !== draft.value && isActive(field.current);
  const caret = field.current && isReplaced ? moveCaret(field.current, draft.value) : null;

  // The browser puts the cursor at the end of a text that was replaced.
  useLayoutEffect(() => {
    if (caret) field.current?.setSelectionRange(...caret);
  });

  // Before it is painted, so no key is lost.
  useLayoutEffect(() => {
    if (!props.takesFocus || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [props.takesFocus]);

  return (
    // The trailing space gives an empty last line its height.
    <div class="note-field" data-text={`${draft.value} `} {...draft.editProps}>
      {props.draw?.(draft.value)}
      <textarea
        ref={field}
        class="field note-field__text"
        rows={1}
        dir="auto"
        aria-label={props.label ?? text('note-label')}
        placeholder={props.placeholder ?? text('note-placeholder')}
        value={draft.value}
        onInput={(event) => draft.change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && props.onSubmit) {
            event.preventDefault();
            props.onSubmit();
          }
          if (event.key === 'Escape' && props.onEscape) {
            event.preventDefault();
            event.stopPropagation();
            props.onEscape();
          }
        }}
      />
    </div>
  );
}

/** True also in a window that is not in front, where nothing matches `:focus`. */
function isActive(field: HTMLElement | null): boolean {
  const root = field?.getRootNode() as Document | ShadowRoot | undefined;
  return field !== null && root?.activeElement === field;
}
