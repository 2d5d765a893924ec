import { useId } from 'preact/hooks';

export interface SelectSettingProps<Name extends string> {
  readonly label: string;
  /** One line of explanation. */
  readonly hint: string;
  /** Label of each option, in display order. Null if it is not offered. */
  readonly choices: Readonly<Record<Name, string | null>>;
  readonly chosen: Name;
  onChoose(name: Name): void;
}

/** A setting with a few options. */
export function SelectSetting<Name extends string>(props: SelectSettingProps<Name>) {
  const id = useId();
  return (
    <div class="settings__row">
      <label for={id} class="settings__label">
        {props.label}
      </label>
      <select
        id={id}
        class="field settings__choice"
        aria-describedby={`${id}-hint`}
        value={props.chosen}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value as Name)}
      >
        {(Object.keys(props.choices) as Name[])
          .filter((name) => props.choices[name] !== null)
          .map((name) => (
            <option key={name} value={name}>
              {props.choices[name]}
            </option>
          ))}
      </select>
      <p id={`${id}-hint`} class="settings__soft settings__hint">
        {props.hint}
      </p>
    </div>
  );
}
