export interface DialogAction {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** Focused when the dialog opens, instead of its first control. */
  readonly takesFocus?: boolean;
  onClick(): void;
}

/** Buttons of a dialog footer, in order. Null entries are skipped. */
export function DialogFoot({ actions }: { readonly actions: readonly (DialogAction | null)[] }) {
  return (
    <div class="dialog__actions">
      {actions.map(
        (action) =>
          action && (
            <button
              key={action.label}
              type="button"
              class={action.isPrimary ? 'button button--primary' : 'button'}
              disabled={action.isDisabled}
              autofocus={action.takesFocus}
              onClick={action.onClick}
            >
              {action.label}
            </button>
          ),
      )}
    </div>
  );
}
