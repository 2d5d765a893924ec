import { useId, useState } from 'preact/hooks';
import { Dialog } from '../../controls/Dialog';
import { text } from '../../strings';

export interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly name: string;
  /** Shown below the field. */
  readonly hint?: string;
  /** Returns the effect of a name, the button label, and whether the name is valid. */
  checkName(name: string): {
    readonly actionLabel: string;
    readonly note: string | null;
    readonly isRefused?: boolean;
  };
  onName(name: string): void;
  onClose(): void;
}

export function NameDialog(props: NameDialogProps) {
  const [name, setName] = useState(props.name);
  const id = useId();
  const cleaned = name.trim();
  const checked = props.checkName(cleaned);
  const canSubmit = cleaned !== '' && !checked.isRefused;
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        class="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!canSubmit) return;
          props.onClose();
          props.onName(cleaned);
        }}
      >
        <label for={id}>{props.label}</label>
        <input
          id={id}
          class="field"
          type="text"
          dir="auto"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={checked.isRefused ?? false}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p id={`${id}-hint`} class="dialog__hint" role="status">
          {checked.note ?? props.hint}
        </p>
        <div class="dialog__actions">
          <button type="button" class="button" onClick={props.onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={!canSubmit}>
            {checked.actionLabel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
