import { BarShell } from '../../../../components/page/BarShell';
import type { CopiedItem } from '../../../../components/page/BarTools';
import { HighlightCard } from '../../../../components/page/HighlightCard';
import { HighlightChoice } from '../../../../components/page/HighlightChoice';
import { type HighlightInput, NoteCard } from '../../../../components/page/NoteCard';
import { SelectionBar } from '../../../../components/page/SelectionBar';
import { text } from '../../../../components/strings';
import '../../../../components/strings/en/panels/page.ftl';
import type { CompleteTags } from '../../../../components/tags/complete-tags';
import type { Colour, Failure } from '../../../../core/model';
import type { NoteCallbacks } from '../note/note-frame';
import type { BarTarget } from './bar-target';

/** What the bar shows. */
export interface BarState {
  readonly target: BarTarget;
  /** The note open in the bar itself. Null if there is none or it is in the frame. */
  readonly writing: HighlightInput | null;
  readonly busy: boolean;
  readonly problem: Failure | null;
  readonly copied: CopiedItem;
  /** The site on which the bar can be turned off, or null. */
  readonly site: string | null;
  /** True on a phone, where the browser has no side panel. */
  readonly isPhone: boolean;
  readonly isMenuOpen: boolean;
}

/** What the user does in the bar. */
export interface BarCallbacks extends NoteCallbacks {
  readonly onCompleteTags: CompleteTags;
  onColour(colour: Colour): void;
  onNote(): void;
  onCopyQuote(): void;
  onCopyLink(): void;
  onDelete(): void;
  onMenu(isOpen: boolean): void;
  onTurnOff(): void;
  onPick(annotationId: string): void;
  onClose(): void;
}

/** Returns the bar, a card or the choice of highlights. */
export function drawBar({ target, writing, ...state }: BarState, callbacks: BarCallbacks) {
  if (target.kind === 'choice') {
    return (
      <HighlightChoice
        annotations={target.annotations}
        onChoose={callbacks.onPick}
        onClose={callbacks.onClose}
      />
    );
  }
  if (writing) {
    return (
      <BarShell
        key={`note ${target.draftKey}`}
        label={text('page-bar-note-card-label')}
        className="selection-bar--note"
        onEscape={callbacks.onCancel}
      >
        <NoteCard
          written={writing}
          busy={state.busy}
          problem={state.problem}
          onCompleteTags={callbacks.onCompleteTags}
          onChange={callbacks.onChange}
          onSave={callbacks.onSave}
          onCancel={callbacks.onCancel}
        />
      </BarShell>
    );
  }
  if (target.kind === 'new') {
    return <SelectionBar key={target.draftKey} {...state} {...callbacks} />;
  }
  return (
    <HighlightCard
      key={target.draftKey}
      annotation={target.annotation}
      changedTo={target.changedTo}
      {...state}
      {...callbacks}
    />
  );
}
