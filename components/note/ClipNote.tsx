import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { readPlainNote } from '../../core/markdown/plain-note';
import { NoteField } from '../controls/NoteField';
import { text } from '../strings';
import '../strings/en/controls/note.ftl';
import { NoteText } from '../annotation/NoteText';
import { findCaret } from './find-caret';

export interface ClipNoteProps {
  /** Markdown source. */
  readonly note: string;
  /** See `NoteField`. */
  onNote(note: string, before: string): void;
}

/** The note on a clip: a field, in whose place Markdown is rendered while it has no focus. */
export function ClipNote({ note, onNote }: ClipNoteProps) {
  const [isEditing, setEditing] = useState(false);
  const label = text('note-on-clip');
  const edit = ({ target, currentTarget: drawn }: TargetedEvent<HTMLElement>) => {
    const selection = drawn.ownerDocument.getSelection();
    if (selection?.isCollapsed === false || (target as Element).closest('a')) return;
    const field = drawn.parentElement?.querySelector('textarea');
    if (!field) return;
    const caret = findCaret(field.value, drawn, selection);
    field.focus({ preventScroll: true });
    field.setSelectionRange(caret, caret);
  };
  return (
    <div
      class="clip-note"
      onFocusIn={({ target }) => setEditing((target as Element).matches('textarea'))}
      onFocusOut={({ currentTarget: root }) => {
        const page = root.ownerDocument;
        const end = () => setEditing(root.querySelector('textarea:focus') !== null);
        // Rendering changes the height: a button that is being pressed would move away.
        if (page.querySelector(':active')) {
          page.addEventListener('pointerup', () => setTimeout(end), { once: true });
        } else setTimeout(end);
      }}
    >
      <NoteField
        note={note}
        label={label}
        placeholder={label}
        draw={(typed) =>
          !isEditing &&
          readPlainNote(typed) === null && (
            // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard, the field takes focus itself
            // biome-ignore lint/a11y/useKeyWithClickEvents: the same
            <div class="field clip-note__drawn" onClick={edit}>
              <NoteText id="clip-note" note={typed} />
            </div>
          )
        }
        onNote={onNote}
      />
    </div>
  );
}
