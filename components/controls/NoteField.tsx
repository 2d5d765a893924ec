import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { useDraft } from './use-draft';

export interface NoteFieldProps {
  /** The stored note. What the reader typed is never replaced by it; see `useDraft`. */
  readonly note: string;
  readonly label?: string;
  readonly placeholder?: string;
  /** Put the cursor at the end of the text when the field appears. */
  readonly takesFocus?: boolean;
  /** At every change. */
  onNote(note: string): void;
  /** Ctrl+Enter or Cmd+Enter. */
  onSubmit?(): void;
  onEscape?(): void;
}

/** A plain text area that grows with its text. */
export function NoteField(props: NoteFieldProps) {
  const draft = useDraft(props.note, Object.is, props.onNote);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!props.takesFocus || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [props.takesFocus]);

  return (
    // The closing space gives a last empty line its height.
    <div class="note-field" data-text={`${draft.value} `} {...draft.focusProps}>
      <textarea
        ref={field}
        class="field note-field__text"
        rows={1}
        dir="auto"
        aria-label={props.label ?? words.note.label}
        placeholder={props.placeholder ?? words.note.placeholder}
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
