import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../strings';
import '../strings/en/controls/note.ftl';
import { Alert } from './Alert';
import { joinNotes, useDraft } from './use-draft';

export interface NoteFieldProps {
  /** The stored note. Never replaces what the user typed; see `useDraft`. */
  readonly note: string;
  readonly label?: string;
  readonly placeholder?: string;
  /** Focuses the field on mount, with the cursor at the end of the text. */
  readonly takesFocus?: boolean;
  /** True if the note can be edited elsewhere at the same time, so both texts must be kept. */
  readonly isShared?: boolean;
  /** Draws what the field contains, in place of its text. Null to show that. */
  draw?(note: string): ComponentChildren;
  /** Called on every change. `before` is the previous text of the field. */
  onNote(note: string, before: string): void;
  /** Called on Ctrl+Enter or Cmd+Enter. */
  onSubmit?(): void;
  onEscape?(): void;
}

/** A plain text area that grows with its text. */
export function NoteField(props: NoteFieldProps) {
  const draft = useDraft(
    props.note,
    Object.is,
    (note, before) => props.onNote(note, before),
    props.isShared ? { join: joinNotes } : {},
  );
  const field = useRef<HTMLTextAreaElement>(null);

  // Before it is painted, so no key is lost.
  useLayoutEffect(() => {
    if (!props.takesFocus || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [props.takesFocus]);

  const settle = (choice: 'both' | 'mine' | 'theirs') => {
    draft.settle(choice);
    field.current?.focus();
  };

  const area = (
    // The trailing space gives an empty last line its height.
    <div class="note-field" data-text={`${draft.value} `} {...draft.focusProps}>
      {draft.theirs === null && props.draw?.(draft.value)}
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
          <div class="alert__actions">
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
