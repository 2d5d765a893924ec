import { Dialog } from '../../controls/Dialog';
import { text } from '../../strings';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly message: string;
  readonly actionLabel: string;
  onConfirm(): void;
  onClose(): void;
}

/** Asks for confirmation before an action that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <p>{props.message}</p>
      <div class="dialog__actions">
        <button type="button" class="button" onClick={props.onClose}>
          {text('common-cancel')}
        </button>
        <button
          type="button"
          class="button button--primary"
          onClick={() => {
            props.onClose();
            props.onConfirm();
          }}
        >
          {props.actionLabel}
        </button>
      </div>
    </Dialog>
  );
}
