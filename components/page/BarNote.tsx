import { NoteField } from '../controls/NoteField';
import { words } from '../words';

export interface BarNoteProps {
  readonly text: string;
  readonly busy: boolean;
  onText(text: string): void;
  onSave(): void;
  /** Closes the note; what was typed is there again when it is opened. */
  onCancel(): void;
}

/** The small note editor of the bar. */
export function BarNote({ text, busy, onText, onSave, onCancel }: BarNoteProps) {
  return (
    <div class="selection-bar__note">
      <NoteField
        note={text}
        placeholder={words.bar.notePlaceholder}
        takesFocus
        onNote={onText}
        onSubmit={onSave}
        onEscape={onCancel}
      />
      <div class="selection-bar__acts">
        <span class="selection-bar__hint">{words.bar.noteHint}</span>
        <button type="button" class="button button--quiet button--small" onClick={onCancel}>
          {words.common.cancel}
        </button>
        <button
          type="button"
          class="button button--primary button--small"
          aria-disabled={busy}
          onClick={onSave}
        >
          {busy ? words.common.saving : words.bar.save}
        </button>
      </div>
    </div>
  );
}
