import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../controls/Dialog';
import { text } from '../strings';
import { SharingTroubleAlert } from './SharingTroubleAlert';
import type { SharingTrouble } from './sharing-status';

interface SharingActionDialogProps {
  readonly title: string;
  readonly actionLabel: string;
  /** Shown while the action is under way. */
  readonly busyLabel: string;
  readonly children: ComponentChildren;
  /** Resolves with why it failed, or null. */
  onConfirm(): Promise<SharingTrouble | null>;
  onClose(): void;
}

/** Asks before a change on the server of a shared tag, and stays open until it is made. */
export function SharingActionDialog(props: SharingActionDialogProps) {
  const { title, actionLabel, busyLabel, children, onConfirm, onClose } = props;
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SharingTrouble | null>(null);
  // It cannot be stopped.
  const close = () => {
    if (!isBusy) onClose();
  };
  const act = async () => {
    setBusy(true);
    setTrouble(null);
    const failed = await onConfirm();
    setBusy(false);
    if (failed === null) onClose();
    else setTrouble(failed);
  };
  return (
    <Dialog title={title} onClose={close}>
      <div class="settings__confirm">
        {children}
        <p role="status">{isBusy && busyLabel}</p>
        {trouble && <SharingTroubleAlert trouble={trouble} />}
        <div class="dialog__actions">
          <button type="button" class="button" disabled={isBusy} onClick={close}>
            {text('common-cancel')}
          </button>
          <button
            type="button"
            class="button button--primary"
            disabled={isBusy}
            onClick={() => void act()}
          >
            {actionLabel}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
