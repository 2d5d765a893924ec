import { useId } from 'preact/hooks';

export interface SwitchSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  onToggle(isOn: boolean): void;
}

/** A setting that is on or off. */
export function SwitchSetting({ label, hint, isOn, onToggle }: SwitchSettingProps) {
  const id = useId();
  return (
    <div class="settings__row">
      <label class="settings__switch">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
        />
        {label}
      </label>
      <p id={id} class="settings__soft settings__hint">
        {hint}
      </p>
    </div>
  );
}
