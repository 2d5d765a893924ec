import { useRef, useState } from 'preact/hooks';
import { type Colour, type Failure, withTags } from '../../core/model';
import { ColourPicker } from '../controls/ColourPicker';
import { NoteField } from '../controls/NoteField';
import { text } from '../strings';
import '../strings/en/panels/page.ftl';
import type { CompleteTags } from '../tags/complete-tags';
import { TagField } from '../tags/TagField';
import { BarProblem } from './BarProblem';
import { keepTabInside } from './keep-tab-inside';

/** The user's input for a passage. */
export interface HighlightInput {
  readonly colour: Colour;
  readonly note: string;
  readonly tags: readonly string[];
}

export interface NoteCardProps {
  /** Initial values. Use another `key` to edit a different passage. */
  readonly written: HighlightInput;
  readonly busy: boolean;
  readonly problem: Failure | null;
  readonly onCompleteTags: CompleteTags;
  /** Called on every change, so the input survives if the card is removed. */
  onChange(written: HighlightInput): void;
  onSave(written: HighlightInput): void;
  /** Closes the card. The input is restored when it is opened again. */
  onCancel(): void;
}

/**
 * Form for note, tags and colour of a highlight. Has no background or border: the container
 * draws them.
 */
export function NoteCard(props: NoteCardProps) {
  const { busy, problem } = props;
  const [written, setWritten] = useState(props.written);
  // Two fields may change before the next render.
  const latest = useRef(props.written);
  // A typed tag counts even if it was not completed with Enter.
  const typedTag = useRef('');

  const change = (part: Partial<HighlightInput>) => {
    latest.current = { ...latest.current, ...part };
    setWritten(latest.current);
    props.onChange(latest.current);
  };

  const save = () => {
    const { current } = latest;
    if (!busy) props.onSave({ ...current, tags: withTags(current.tags, [typedTag.current]) });
  };

  return (
    <form
      class="note-card"
      aria-label={text('page-bar-note-card-label')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        keepTabInside(event);
        if (event.isComposing || event.defaultPrevented) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          props.onCancel();
        }
      }}
    >
      <NoteField
        note={written.note}
        placeholder={text('page-bar-note-placeholder')}
        takesFocus
        onNote={(note) => change({ note })}
      />
      <TagField
        tags={written.tags}
        onCompleteTags={props.onCompleteTags}
        onTags={(tags) => change({ tags })}
        onTyping={(name) => {
          typedTag.current = name;
        }}
      />
      <div class="note-card__foot">
        <ColourPicker colour={written.colour} onColour={(colour) => change({ colour })} />
        <span class="note-card__actions">
          <button
            type="button"
            class="button button--quiet button--small"
            title={text('page-bar-cancel-hint')}
            onClick={props.onCancel}
          >
            {text('common-cancel')}
          </button>
          <button
            type="submit"
            class="button button--primary button--small"
            title={text('page-bar-save.hint')}
            aria-disabled={busy}
          >
            {busy ? text('common-saving') : text('page-bar-save')}
          </button>
        </span>
      </div>
      <BarProblem problem={problem} isTyped />
    </form>
  );
}
