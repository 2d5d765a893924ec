import { useId } from 'preact/hooks';

export interface ChoiceRowProps<Name extends string> {
  readonly label: string;
  /** Label of each option, in display order. */
  readonly choices: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  onChoose(name: Name): void;
}

/** A few options side by side, as native radio buttons. */
export function ChoiceRow<Name extends string>(props: ChoiceRowProps<Name>) {
  const name = useId();
  return (
    <fieldset class="choice-row">
      <legend class="choice-row__label">{props.label}</legend>
      <div class="choice-row__choices">
        {(Object.keys(props.choices) as Name[]).map((choice) => (
          <label key={choice} class={`choice-row__choice choice-row__choice--${choice}`}>
            <input
              class="choice-row__input"
              type="radio"
              name={name}
              value={choice}
              checked={choice === props.chosen}
              onChange={() => props.onChoose(choice)}
            />
            <span>{props.choices[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
