import type { Annotation, Colour, Failure } from '../../core/model';
import { TagList } from '../tags/TagList';
import { colourWords, words } from '../words';
import { BarProblem } from './BarProblem';
import { BarShell } from './BarShell';
import { BarTools, type Copied } from './BarTools';

export interface MarkCardProps {
  readonly annotation: Annotation;
  readonly busy: boolean;
  readonly problem: Failure | null;
  readonly copied: Copied;
  /** Change the mark's colour. */
  onColour(colour: Colour): void;
  onNote(): void;
  onCopyQuote(): void;
  onCopyLink(): void;
  onDelete(): void;
  onClose(): void;
}

/** The card of a mark that was clicked: its colour, what was written about it, what can be done. */
export function MarkCard(props: MarkCardProps) {
  const { colour, note, tags } = props.annotation;
  return (
    <BarShell
      label={words.bar.cardLabel(colourWords[colour])}
      look={`mark-card colour--${colour}`}
      onEscape={props.onClose}
    >
      <BarTools
        chosen={colour}
        busy={props.busy}
        copied={props.copied}
        onColour={props.onColour}
        onNote={props.onNote}
        onCopyQuote={props.onCopyQuote}
        onCopyLink={props.onCopyLink}
        onDelete={props.onDelete}
      />
      {(note !== '' || tags.length > 0) && (
        <div class="mark-card__written">
          {note !== '' && (
            <p class="mark-card__note" dir="auto" tabIndex={note.length > longNote ? 0 : undefined}>
              {note}
            </p>
          )}
          <TagList tags={tags} />
        </div>
      )}
      <BarProblem problem={props.problem} />
    </BarShell>
  );
}

/** From about here on a note may be too tall for its card, in characters. */
const longNote = 300;
