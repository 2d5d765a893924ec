import { useEffect, useState } from 'preact/hooks';
import { Alert } from '../../controls/Alert';
import { text } from '../../strings';
import '../../strings/en/library/addresses.ftl';

export interface AddressOfferProps {
  readonly urls: readonly string[];
  /** Calls back with the id of the clip at this address, or null, now and whenever it changes. */
  onWatchAddress(url: string, onFound: (clipId: string | null) => void, signal: AbortSignal): void;
  onOpenClip(clipId: string): void;
  /** Saves the pages at these addresses. Resolves when they are saved. */
  onSaveAddresses(urls: readonly string[]): Promise<void>;
}

/** Offers to save the pages whose addresses were typed into the search box, or to open the clip of one. */
export function AddressOffer(props: AddressOfferProps) {
  const { urls } = props;
  const [found, setFound] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const known = isBusy ? null : found;
  const [only] = urls.length === 1 ? urls : [];
  useEffect(() => {
    setFound(null);
    if (only === undefined) return;
    const life = new AbortController();
    props.onWatchAddress(only, setFound, life.signal);
    return () => life.abort();
  }, [only]);

  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    await props.onSaveAddresses(urls);
    setBusy(false);
  };
  return (
    <div class="filling__offer">
      <Alert tone="quiet" icon="link">
        <p>
          {known === null
            ? text('addresses-typed', { total: urls.length })
            : text('addresses-known')}
        </p>
        <div class="alert__actions">
          {known === null ? (
            <button
              type="button"
              class="button button--small"
              aria-disabled={isBusy}
              onClick={() => void save()}
            >
              {isBusy ? text('common-saving') : text('addresses-save', { total: urls.length })}
            </button>
          ) : (
            <button
              type="button"
              class="button button--small"
              onClick={() => props.onOpenClip(known)}
            >
              {text('addresses-open')}
            </button>
          )}
        </div>
      </Alert>
    </div>
  );
}
