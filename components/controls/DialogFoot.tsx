/** A button at the foot of a dialog. */
export interface FootAct {
  readonly label: string;
  /** Whether it is what the dialog is for. */
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  onAct(): void;
}

/** The buttons at the foot of a dialog in their order; what is null is left out. */
export function DialogFoot({ acts }: { readonly acts: readonly (FootAct | null)[] }) {
  return (
    <div class="dialog__acts dialog__acts--kept">
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
