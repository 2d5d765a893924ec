import { useEffect, useId, useState } from 'preact/hooks';
import { isWebAddress, removeCredentials } from '../../../core/model';
import { Alert } from '../../controls/Alert';
import { text } from '../../strings';
import '../../strings/en/reading/article.ftl';

/** Typed addresses by clip, until they are saved. */
export interface AddressDrafts {
  find(clipId: string): string | null;
  /** Null deletes it. */
  set(clipId: string, typed: string | null): void;
}

export interface AddressFieldProps {
  /** The address the user typed, or null. */
  readonly url: string | null;
  /** The unsaved text, or null. */
  readonly draft: string | null;
  /** Called on every change of the text, and with null once the text has been saved. */
  onDraft(typed: string | null): void;
  /** Null removes the address. */
  onAddress(url: string | null): void;
}

/** Asks for the address of highlights that have none, and lets the user correct it. */
export function AddressField({ url, draft, onDraft, onAddress }: AddressFieldProps) {
  const field = useId();
  const problem = useId();
  /** Null while the field shows the saved address. */
  const [typed, setTyped] = useState(draft);
  const [isInvalid, setIsInvalid] = useState(false);
  const changeText = (next: string | null) => {
    setTyped(next);
    onDraft(next);
  };
  // Drop the draft only when the typed address has been saved.
  useEffect(() => {
    if (typed !== null && url !== null && toAddress(typed) === url) changeText(null);
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
          setIsInvalid(address === null);
          if (address === null || address === url) return;
          onAddress(address);
        }}
      >
        <label class="address-field__label" for={field}>
          {text('article-address')}
        </label>
        <span class="address-field__line">
          <span class="address-field__entry">
            <input
              id={field}
              class="field"
              type="text"
              inputMode="url"
              dir="ltr"
              autocomplete="off"
              spellcheck={false}
              placeholder="https://"
              value={typed ?? url ?? ''}
              aria-invalid={isInvalid}
              aria-describedby={isInvalid ? problem : undefined}
              onInput={(event) => changeText(event.currentTarget.value)}
            />
            {isInvalid && (
              <span id={problem} class="address-field__problem" role="alert">
                {text('article-not-an-address')}
              </span>
            )}
          </span>
          <span class="address-field__actions">
            <button type="submit" class="button button--small">
              {url === null ? text('article-add-address') : text('article-change-address')}
            </button>
            {url !== null && (
              <button
                type="button"
                class="button button--small"
                onClick={() => {
                  changeText(null);
                  setIsInvalid(false);
                  onAddress(null);
                }}
              >
                {text('article-remove-address')}
              </button>
            )}
          </span>
        </span>
      </form>
    </Alert>
  );
}

/** Parses typed text as an address, without a password. Null if it is not one. */
function toAddress(typed: string): string | null {
  const url = typed.trim();
  return isWebAddress(url) && URL.canParse(url) ? new URL(removeCredentials(url)).href : null;
}
