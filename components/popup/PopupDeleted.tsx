import { useEffect, useRef } from 'preact/hooks';
import type { Clip, Failure } from '../../core/model';
import { Headline } from '../article/Headline';
import { FailureAlert } from '../controls/FailureAlert';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';

export interface PopupDeletedProps {
  readonly clip: Clip;
  readonly busy: boolean;
  readonly problem: Failure | null;
  onUndoDelete(): void;
  onRetry(): void;
}

/** A clip that was just deleted, with an Undo button. */
export function PopupDeleted({ clip, busy, problem, ...acts }: PopupDeletedProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The delete button was removed while it had focus.
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="popup__deleted">
      <p role="status">
        <strong>{text('popup-deleted')}</strong>
      </p>
      <p class="popup__deleted-headline" dir="auto">
        <Headline of={clip.summary} />
      </p>
      <p class="popup__quiet">{text('popup-deleted.safe')}</p>
      {problem && <FailureAlert failure={problem} onRetry={acts.onRetry} />}
      <button ref={undo} type="button" class="button" disabled={busy} onClick={acts.onUndoDelete}>
        {text('common-undo')}
      </button>
    </div>
  );
}
