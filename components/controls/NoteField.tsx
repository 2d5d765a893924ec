import { useEffect, useRef } from 'preact/hooks';
import { text } from '../strings';
import '../strings/en/note.ftl';
import { Alert } from './Alert';
import { joinNotes, useDraft } from './use-draft';

export interface NoteFieldProps {
  /** The stored note. What the reader typed is never replaced by it; see `useDraft`. */
  readonly note: string;
  readonly label?: string;
  readonly placeholder?: string;
  /** Put the cursor at the end of the text when the field appears. */
  readonly takesFocus?: boolean;
  /** Whether the note can be written in another place at the same time, so that both must be kept. */
  readonly isShared?: boolean;
  /** At every change. */
  onNote(note: string): void;
  /** Ctrl+Enter or Cmd+Enter. */
  onSubmit?(): void;
  onEscape?(): void;
}

/** A plain text area that grows with its text. */
export function NoteField(props: NoteFieldProps) {
  const draft = useDraft(
    props.note,
    Object.is,
    (note) => props.onNote(note),
    props.isShared ? { join: joinNotes } : {},
  );
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!props.takesFocus || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [props.takesFocus]);

  const settle = (choice: 'both' | 'mine' | 'theirs') => {
    draft.settle(choice);
    field.current?.focus();
  };

  const area = (
    // The closing space gives a last empty line its height.
    <div class="note-field" data-text={`${draft.value} `} {...draft.focusProps}>
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
  return (
    <>
      {area}
      {draft.theirs !== null && (
        <Alert tone="calm" icon="info">
          <p class="alert__happened">{text('note-conflict-happened')}</p>
          <p class="alert__more">{text('note-conflict-kept')}</p>
          <blockquote class="note-field__theirs" dir="auto">
            {draft.theirs}
          </blockquote>
          <div class="alert__acts">
            <button type="button" class="button button--small" onClick={() => settle('both')}>
              {text('note-conflict-both')}
            </button>
            <button type="button" class="button button--small" onClick={() => settle('mine')}>
              {text('note-conflict-mine')}
            </button>
            <button type="button" class="button button--small" onClick={() => settle('theirs')}>
              {text('note-conflict-theirs')}
            </button>
          </div>
        </Alert>
      )}
    </>
  );
}
