import { useEffect, useRef, useState } from 'preact/hooks';
import { type Colour, colours, type Failure } from '../../core/model';
import { Icon } from '../controls/Icon';
import { Swatch } from '../controls/Swatch';
import { colourWords, failureWords, words } from '../words';
import { BarNote } from './BarNote';
import { useRoving } from './use-roving';

/** What the bar is over: a selection without a mark, or a mark that stands. */
export type SelectionBarMode =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'mark';
      readonly annotationId: string;
      readonly colour: Colour;
      readonly note: string;
    };

export interface SelectionBarProps {
  /** Give the bar another `key` for another selection or mark. */
  readonly mode: SelectionBarMode;
  /** Begin with the note field open. */
  readonly opensNote?: boolean;
  /** A note typed before over this selection and not saved; empty when there is none. */
  readonly draft: string;
  readonly busy: boolean;
  readonly problem: Failure | null;
  /** The last copy succeeded: the button says so. */
  readonly copied: boolean;
  /** Mark the selection, or change the mark's colour. */
  onColour(colour: Colour): void;
  /** The note is to be saved; over a selection this makes a mark, in a colour of your choice. */
  onSaveNote(note: string): void;
  /** At every change of the note, so that it outlives the bar. */
  onDraft(note: string): void;
  /** While the note is open the bar must stay, though the selection is gone. */
  onEditing(isEditing: boolean): void;
  onCopyQuote(): void;
  /** Only in the `mark` mode. */
  onDelete(): void;
  /** Escape, outside a note. */
  onClose(): void;
}

/**
 * The bar over a selection on a page. Drawn inside a shadow root with
 * `selection-bar.css`. Pressing its buttons leaves the selection alone, and no
 * key that is pressed in it reaches the page.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { mode, busy, problem } = props;
  const [isEditing, setEditing] = useState(props.opensNote === true);
  const [isSent, setSent] = useState(false);
  const [text, setText] = useState(props.draft || (mode.kind === 'mark' ? mode.note : ''));
  const toolbar = useRef<HTMLDivElement>(null);
  const noteButton = useRef<HTMLButtonElement>(null);
  const roving = useRoving(toolbar);
  const chosen = mode.kind === 'mark' ? mode.colour : null;

  const edit = (next: boolean) => {
    setEditing(next);
    props.onEditing(next);
    if (!next) noteButton.current?.focus({ preventScroll: true });
  };

  // The note stays open until it is saved: on trouble the text must be in sight.
  useEffect(() => {
    if (!isSent || busy) return;
    setSent(false);
    if (problem === null) edit(false);
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps events away from the page
    <div
      class="selection-bar"
      onMouseDown={(event) => {
        if (!(event.target as Element).closest('textarea')) event.preventDefault();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && !isEditing) props.onClose();
      }}
      onKeyPress={(event) => event.stopPropagation()}
      onKeyUp={(event) => event.stopPropagation()}
    >
      <div
        ref={toolbar}
        class="selection-bar__tools"
        role="toolbar"
        tabIndex={-1}
        aria-label={mode.kind === 'new' ? words.bar.label : words.bar.markLabel}
        onKeyDown={roving.onKeyDown}
        onFocusIn={roving.onFocusIn}
      >
        {colours.map((colour, index) => {
          const name = colourWords[colour];
          const label = mode.kind === 'new' ? words.bar.markIn(name) : words.bar.changeTo(name);
          return (
            <button
              key={colour}
              type="button"
              class="selection-bar__colour"
              aria-label={label}
              title={name}
              aria-pressed={chosen === null ? undefined : chosen === colour}
              tabIndex={roving.tabIndexOf(index)}
              disabled={busy}
              onClick={() => props.onColour(colour)}
            >
              <Swatch colour={colour} />
            </button>
          );
        })}
        <span class="selection-bar__rule" aria-hidden="true" />
        <button
          ref={noteButton}
          type="button"
          class="button button--quiet button--small selection-bar__tool"
          aria-expanded={isEditing}
          tabIndex={roving.tabIndexOf(colours.length)}
          onClick={() => edit(!isEditing)}
        >
          <Icon name="note" />
          {words.bar.note}
        </button>
        <button
          type="button"
          class="button button--quiet button--small selection-bar__tool"
          tabIndex={roving.tabIndexOf(colours.length + 1)}
          onClick={props.onCopyQuote}
        >
          <Icon name={props.copied ? 'check' : 'copy'} />
          <span role="status">{props.copied ? words.bar.copied : words.bar.copyQuote}</span>
        </button>
        {mode.kind === 'mark' && (
          <button
            type="button"
            class="button button--quiet button--small selection-bar__tool"
            aria-label={words.common.delete}
            title={words.common.delete}
            tabIndex={roving.tabIndexOf(colours.length + 2)}
            disabled={busy}
            onClick={props.onDelete}
          >
            <Icon name="trash" />
          </button>
        )}
      </div>
      {isEditing && (
        <BarNote
          text={text}
          busy={busy}
          onText={(next) => {
            setText(next);
            props.onDraft(next);
          }}
          onSave={() => {
            if (busy) return;
            props.onSaveNote(text);
            setSent(true);
          }}
          onCancel={() => edit(false)}
        />
      )}
      {problem && (
        <p class="selection-bar__problem" role="alert">
          <strong>{failureWords[problem.code].happened}</strong> {failureWords[problem.code].safe}{' '}
          {failureWords[problem.code].next}
        </p>
      )}
    </div>
  );
}
