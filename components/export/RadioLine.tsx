import type { ComponentChildren } from 'preact';

export interface RadioLineProps<Value extends string> {
  readonly group: string;
  readonly value: Value;
  readonly chosen: Value;
  readonly label: string;
  /** Explanation in small print. */
  readonly hint?: ComponentChildren;
  onChoose(value: Value): void;
}

/** One radio button on its own line. */
export function RadioLine<Value extends string>(props: RadioLineProps<Value>) {
  return (
    <label class="radio-line">
      <input
        type="radio"
        name={props.group}
        value={props.value}
        checked={props.value === props.chosen}
        onChange={() => props.onChoose(props.value)}
      />
      <span class="radio-line__words">
        <span>{props.label}</span>
        {props.hint && <small class="radio-line__hint">{props.hint}</small>}
      </span>
    </label>
  );
}
