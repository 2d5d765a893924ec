import type { Colour, Failure } from '../../core/model';
import { BarProblem } from './BarProblem';
import { BarShell } from './BarShell';
import { BarTools, type CopiedItem } from './BarTools';

export interface SelectionBarProps {
  readonly busy: boolean;
  readonly problem: Failure | null;
  readonly copied: CopiedItem;
  /** Highlights the selection. */
  onColour(colour: Colour): void;
  onNote(): void;
  onCopyQuote(): void;
  onCopyLink(): void;
  onClose(): void;
}

/** Toolbar over a selection on a page. */
export function SelectionBar(props: SelectionBarProps) {
  return (
    <BarShell onEscape={props.onClose}>
      <BarTools
        chosen={null}
        busy={props.busy}
        copied={props.copied}
        onColour={props.onColour}
        onNote={props.onNote}
        onCopyQuote={props.onCopyQuote}
        onCopyLink={props.onCopyLink}
      />
      <BarProblem problem={props.problem} />
    </BarShell>
  );
}
