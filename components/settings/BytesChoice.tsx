import { useId } from 'preact/hooks';
import { formatBytes, text } from '../strings';
import '../strings/en/library/settings.ftl';

export interface BytesChoiceProps {
  readonly label: string;
  /** Explains the effect of the limit. */
  readonly hint: string;
  /** Options, ascending. Always includes the current value. */
  readonly choices: readonly number[];
  readonly chosen: number;
  onChoose(bytes: number): void;
}

/** Choice of an upper limit in bytes. */
export function BytesChoice({ label, hint, choices, chosen, onChoose }: BytesChoiceProps) {
  const id = useId();
  const all = [...new Set([...choices, chosen])].sort((a, b) => a - b);
  return (
    <div class="settings__row">
      <label for={id} class="settings__label">
        {label}
      </label>
      <select
        id={id}
        class="field settings__choice"
        aria-describedby={`${id}-hint`}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {all.map((bytes) => (
          <option key={bytes} value={bytes}>
            {text('settings-at-most', { size: formatBytes(bytes) })}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} class="settings__soft settings__hint">
        {hint}
      </p>
    </div>
  );
}
