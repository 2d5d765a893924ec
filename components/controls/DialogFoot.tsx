export interface DialogAction {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  onAct(): void;
}

/** Buttons of a dialog footer, in order. Null entries are skipped. */
export function DialogFoot({ acts }: { readonly acts: readonly (DialogAction | null)[] }) {
  return (
    <div class="dialog__actions dialog__actions--sticky">
      {acts.map(
        (act) =>
          act && (
            <button
              key={act.label}
              type="button"
              class={act.isPrimary ? 'button button--primary' : 'button'}
              disabled={act.isDisabled}
              onClick={act.onAct}
            >
              {act.label}
            </button>
          ),
      )}
    </div>
  );
}
