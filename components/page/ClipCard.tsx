import { useRef, useState } from 'preact/hooks';
import { type Failure, withTags } from '../../core/model';
import { NoteField } from '../controls/NoteField';
import { SaveStatus } from '../controls/SaveStatus';
import { text } from '../strings';
import '../strings/en/panels/capture.ftl';
import type { CompleteTags } from '../tags/complete-tags';
import { TagField } from '../tags/TagField';
import { BarProblem } from './BarProblem';

/** The user's input for a clip. */
export interface ClipInput {
  readonly note: string;
  readonly tags: readonly string[];
}

export interface ClipCardProps {
  /** Initial values. Use another `key` for another clip. */
  readonly written: ClipInput;
  readonly busy: boolean;
  readonly problem: Failure | null;
  /** The keys that focus the tags from the page, as the browser writes them. Empty if there are none. */
  readonly keys: string;
  readonly onCompleteTags: CompleteTags;
  /** Called on every change, which is saved at once. */
  onChange(written: ClipInput): void;
  /** Called with the tag being typed, which `onChange` does not report yet. */
  onTyping(tag: string): void;
  onClose(): void;
}

/** Tags and note of a clip that was just saved. Has no background or border, like `NoteCard`. */
export function ClipCard(props: ClipCardProps) {
  const [written, setWritten] = useState(props.written);
  const [isFocused, setFocused] = useState(false);
  // Two fields may change before the next render.
  const latest = useRef(props.written);
  const typedTag = useRef('');

  const change = (part: Partial<ClipInput>) => {
    latest.current = { ...latest.current, ...part };
    setWritten(latest.current);
    props.onChange(latest.current);
  };
  const close = () => {
    // A typed tag counts even if it was not completed with Enter.
    const tags = withTags(latest.current.tags, [typedTag.current]);
    if (tags.length > latest.current.tags.length) change({ tags });
    props.onClose();
  };

  return (
    <form
      class="note-card clip-card"
      aria-label={text('capture-label')}
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
      onKeyDown={(event) => {
        if (event.isComposing || event.defaultPrevented) return;
        const isSubmit = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!isSubmit && event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <TagField
        tags={written.tags}
        onCompleteTags={props.onCompleteTags}
        onTags={(tags) => change({ tags })}
        onTyping={(tag) => {
          typedTag.current = tag;
          props.onTyping(tag);
        }}
      />
      <NoteField note={written.note} onNote={(note) => change({ note })} />
      <p class="clip-card__foot">
        <span>
          {isFocused
            ? text('capture-close')
            : props.keys !== '' && text('capture-keys', { keys: props.keys })}
        </span>
        <SaveStatus saving={props.busy ? 'saving' : written === props.written ? 'idle' : 'saved'} />
      </p>
      <BarProblem problem={props.problem} isTyped />
    </form>
  );
}
