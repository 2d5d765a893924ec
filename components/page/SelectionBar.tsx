import type { Colour, Failure } from '../../core/model';
import { BarMenu } from './BarMenu';
import { BarProblem } from './BarProblem';
import { BarShell } from './BarShell';
import { BarTools, type CopiedItem } from './BarTools';

export interface SelectionBarProps {
  readonly busy: boolean;
  readonly problem: Failure | null;
  readonly copied: CopiedItem;
  /** The site on which the bar can be turned off. Null on our own pages. */
  readonly site: string | null;
  readonly isMenuOpen: boolean;
  /** Highlights the selection. */
  onColour(colour: Colour): void;
  onNote(): void;
  onCopyQuote(): void;
  onCopyLink(): void;
  onMenu(isOpen: boolean): void;
  /** Turns the bar off on the site. */
  onTurnOff(): void;
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
        isMenuOpen={props.isMenuOpen}
        {...(props.site !== null && { onMenu: props.onMenu })}
      />
      {props.site !== null && props.isMenuOpen && (
        <BarMenu
          site={props.site}
          onTurnOff={props.onTurnOff}
          onClose={() => props.onMenu(false)}
        />
      )}
      <BarProblem problem={props.problem} />
    </BarShell>
  );
}
