import { useEffect, useId, useState } from 'preact/hooks';
import { isWebAddress } from '../../../core/model';
import { Alert } from '../../controls/Alert';
import { text } from '../../strings';
import '../../strings/en/article.ftl';

/** What was typed into the field, by clip, until it is the clip's address. */
export interface AddressDrafts {
  find(clipId: string): string | null;
  /** Null forgets it. */
  keep(clipId: string, typed: string | null): void;
}

export interface AddressFieldProps {
  /** The address the user typed, or null. */
  readonly url: string | null;
  /** What was typed here before and is not the address yet; null if nothing was. */
  readonly draft: string | null;
  /** At every change of the text; null once it is the address. */
  onDraft(typed: string | null): void;
  /** Null removes the address. */
  onAddress(url: string | null): void;
}

/** Asks for the address of highlights that came without one, and lets the user correct it. */
export function AddressField({ url, draft, onDraft, onAddress }: AddressFieldProps) {
  const field = useId();
  const problem = useId();
  /** Null while the field shows the address as it is. */
  const [typed, setTyped] = useState(draft);
  const [isWrong, setIsWrong] = useState(false);
  const type = (next: string | null) => {
    setTyped(next);
    onDraft(next);
  };
  // What was typed stays until it is the address, also if it could not be saved.
  useEffect(() => {
    if (typed !== null && url !== null && toAddress(typed) === url) type(null);
  }, [url]);
  return (
    <Alert tone="quiet" icon="link">
      <p>
        {url === null ? text('article-no-address-notice') : text('article-typed-address-notice')}
      </p>
      <form
        class="address-field"
        onSubmit={(event) => {
          event.preventDefault();
          const address = toAddress(typed ?? url ?? '');
          setIsWrong(address === null);
          if (address === null || address === url) return;
          onAddress(address);
        }}
      >
        <label class="address-field__label" for={field}>
          {text('article-address')}
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
            value={typed ?? url ?? ''}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? problem : undefined}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <span class="address-field__acts">
            <button type="submit" class="button button--small">
              {url === null ? text('article-add-address') : text('article-change-address')}
            </button>
            {url !== null && (
              <button
                type="button"
                class="button button--small"
                onClick={() => {
                  type(null);
                  setIsWrong(false);
                  onAddress(null);
                }}
              >
                {text('article-remove-address')}
              </button>
            )}
          </span>
        </span>
        {isWrong && (
          <span id={problem} class="address-field__problem" role="alert">
            {text('article-not-an-address')}
          </span>
        )}
      </form>
    </Alert>
  );
}

/** What was typed as an address; null if it is none. */
function toAddress(typed: string): string | null {
  const url = typed.trim();
  return isWebAddress(url) && URL.canParse(url) ? new URL(url).href : null;
}
