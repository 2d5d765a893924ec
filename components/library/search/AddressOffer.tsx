import { useEffect, useState } from 'preact/hooks';
import { Alert } from '../../controls/Alert';
import { joinSentences, text } from '../../strings';
import '../../strings/en/library/addresses.ftl';

/** The clip at an address. */
export interface AddressClip {
  readonly clipId: string;
  /** True if only the link is saved, without the text of the page. */
  readonly isLink: boolean;
}

export interface AddressOfferProps {
  readonly urls: readonly string[];
  /** Calls back with the clip at each address, or null, now and whenever they change. */
  onWatchAddresses(
    urls: readonly string[],
    onFound: (clips: readonly (AddressClip | null)[]) => void,
    signal: AbortSignal,
  ): void;
  onOpenClip(clipId: string): void;
  /** Saves the pages at these addresses, and fetches missing texts. Resolves when that is done. */
  onSaveAddresses(urls: readonly string[]): Promise<void>;
}

const nothing: readonly null[] = [];

/**
 * Offers to save the pages whose addresses were typed into the search box, to fetch the texts of
 * those that are saved as links, or to open the clip of one.
 */
export function AddressOffer(props: AddressOfferProps) {
  const { urls } = props;
  const total = urls.length;
  const [found, setFound] = useState<readonly (AddressClip | null)[]>(nothing);
  const [isBusy, setBusy] = useState(false);
  const key = urls.join(' ');
  useEffect(() => setFound(nothing), [key]);
  useEffect(() => {
    // While they are saved, each would be looked up again and again.
    if (isBusy) return;
    const life = new AbortController();
    props.onWatchAddresses(urls, setFound, life.signal);
    return () => life.abort();
  }, [key, isBusy]);

  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    await props.onSaveAddresses(urls);
    setBusy(false);
  };
  const known = found.filter((clip) => clip !== null);
  const links = known.filter(({ isLink }) => isLink).length;
  const fresh = total - known.length;
  const canSave = isBusy || fresh > 0 || links > 0;
  const [clip] = total === 1 ? known : [];
  const openButton = clip && (
    <button
      type="button"
      class="button button--small"
      onClick={() => props.onOpenClip(clip.clipId)}
    >
      {text('addresses-open')}
    </button>
  );
  return (
    <div class="filling__offer">
      <Alert tone="quiet" icon="link">
        <p>
          {joinSentences([
            known.length === 0
              ? text('addresses-typed', { total })
              : fresh > 0
                ? text('addresses-known-some', { known: known.length, total })
                : text('addresses-known', { total }),
            links > 0 &&
              (links === known.length
                ? text('addresses-known-all-links', { total: links })
                : text('addresses-known-links', { links })),
          ])}
        </p>
        <div class="alert__actions">
          {canSave ? (
            <button
              type="button"
              class="button button--small"
              aria-disabled={isBusy}
              onClick={() => void save()}
            >
              {isBusy
                ? text('common-saving')
                : fresh === 0
                  ? text('addresses-fetch', { total: links })
                  : known.length === 0
                    ? text('addresses-save', { total })
                    : text(links > 0 ? 'addresses-save-rest.fetch' : 'addresses-save-rest', {
                        total: fresh,
                      })}
            </button>
          ) : (
            openButton
          )}
          {canSave && !isBusy && openButton}
        </div>
      </Alert>
    </div>
  );
}
