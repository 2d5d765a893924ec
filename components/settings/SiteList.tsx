import { useId, useRef, useState } from 'preact/hooks';
import { findTypedSite, listSite } from '../../core/model';
import { formatHost, text } from '../strings';
import '../strings/en/library/settings.ftl';

export interface SiteListProps {
  readonly label: string;
  readonly hint: string;
  readonly sites: readonly string[];
  onSites(sites: readonly string[]): void;
}

/** The sites for which something is turned off, each with a button to turn it on again, and a field for another. */
export function SiteList({ label, hint, sites, onSites }: SiteListProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div class="settings__row settings__row--block">
      <h3 ref={title} id={id} class="settings__label" tabIndex={-1}>
        {label}
      </h3>
      <p class="settings__soft settings__hint">{hint}</p>
      {sites.length === 0 ? (
        <p class="settings__none">{text('settings-sites-none')}</p>
      ) : (
        <ul class="settings__sites" aria-labelledby={id}>
          {sites.map((site) => (
            <li key={site} class="settings__site">
              <bdi>{formatHost(site)}</bdi>
              <button
                type="button"
                class="button button--quiet button--small"
                aria-label={text('settings-sites-remove', { site: formatHost(site) })}
                onClick={() => {
                  onSites(sites.filter((one) => one !== site));
                  // The button goes away with its site.
                  title.current?.focus();
                }}
              >
                {text('settings-sites-remove.short')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteField
        label={text('settings-sites-add', { list: label })}
        onAdd={(url) => onSites(listSite(sites, url, true))}
      />
    </div>
  );
}

/** Asks for a site. `onAdd` receives an address on it. */
function SiteField({ label, onAdd }: { readonly label: string; onAdd(url: string): void }) {
  const [typed, setTyped] = useState('');
  const [isInvalid, setIsInvalid] = useState(false);
  const problem = useId();
  return (
    <form
      class="settings__site-field"
      onSubmit={(event) => {
        event.preventDefault();
        const url = findTypedSite(typed);
        setIsInvalid(url === null);
        if (url === null) return;
        onAdd(url);
        setTyped('');
      }}
    >
      <input
        class="field"
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={label}
        placeholder={text('settings-sites-add.example')}
        value={typed}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? problem : undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button button--small">
        {text('settings-sites-add.short')}
      </button>
      {isInvalid && (
        <p id={problem} class="settings__site-problem" role="alert">
          {text('settings-sites-add.invalid')}
        </p>
      )}
    </form>
  );
}
