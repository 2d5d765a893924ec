import { useId } from 'preact/hooks';
import { BreakableText } from '../article/BreakableText';

interface SyncFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'url' | 'text' | 'password';
  readonly autocomplete?: string;
  /** The id of a `datalist`. */
  readonly list?: string;
  readonly value: string;
  onValue(value: string): void;
}

/** A labelled text field. */
export function SyncField(props: SyncFieldProps) {
  const { label, hint, type = 'text', autocomplete = 'off', list, value, onValue } = props;
  const id = useId();
  return (
    <div class="sync__field">
      <label for={id} class="settings__label">
        {label}
      </label>
      <input
        id={id}
        class="field"
        // Browsers refuse addresses without a scheme in fields of type "url".
        type={type === 'url' ? 'text' : type}
        {...(type === 'url' && { inputMode: 'url' })}
        // Addresses are read from left to right, in every language of the interface.
        dir={type === 'url' ? 'ltr' : type === 'text' ? 'auto' : undefined}
        autocomplete={autocomplete}
        {...(list && { list })}
        autocapitalize="off"
        spellcheck={false}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="settings__soft">
          <BreakableText text={hint} />
        </p>
      )}
    </div>
  );
}
