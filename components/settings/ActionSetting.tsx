import { useId } from 'preact/hooks';

export interface ActionSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly actionLabel: string;
  /** True if the action cannot be undone. */
  readonly isDangerous?: boolean;
  onAct(): void;
}

/** Something that a button does. */
export function ActionSetting(props: ActionSettingProps) {
  const id = useId();
  return (
    <div class="settings__row">
      <h3 class="settings__label">{props.label}</h3>
      <button
        type="button"
        class={`button settings__choice${props.isDangerous ? ' button--danger' : ''}`}
        aria-describedby={id}
        onClick={props.onAct}
      >
        {props.actionLabel}
      </button>
      <p id={id} class="settings__soft settings__hint">
        {props.hint}
      </p>
    </div>
  );
}
