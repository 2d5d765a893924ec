import { useId, useState } from 'preact/hooks';
import { isWebAddress } from '../../core/model';
import { Alert } from '../controls/Alert';
import { words } from '../words';

export interface AddressFieldProps {
  onAddress(url: string): void;
}

/** Asks for the address of highlights that came without one. */
export function AddressField({ onAddress }: AddressFieldProps) {
  const field = useId();
  const problem = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  return (
    <Alert tone="quiet" icon="link">
      <p>{words.article.noAddressNotice}</p>
      <form
        class="address-field"
        onSubmit={(event) => {
          event.preventDefault();
          const url = typed.trim();
          const isAddress = isWebAddress(url) && URL.canParse(url);
          setIsWrong(!isAddress);
          if (isAddress) onAddress(new URL(url).href);
        }}
      >
        <label class="address-field__label" for={field}>
          {words.article.address}
        </label>
        <span class="address-field__line">
          <input
            id={field}
            class="field address-field__input"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? problem : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button button--small">
            {words.article.addAddress}
          </button>
        </span>
        {isWrong && (
          <span id={problem} class="address-field__problem" role="alert">
            {words.article.notAnAddress}
          </span>
        )}
      </form>
    </Alert>
  );
}
