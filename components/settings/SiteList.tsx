import { useId, useRef } from 'preact/hooks';
import { text } from '../strings';
import '../strings/en/library/settings.ftl';

export interface SiteListProps {
  readonly label: string;
  readonly hint: string;
  readonly sites: readonly string[];
  onSites(sites: readonly string[]): void;
}

/** The sites for which something is turned off, each with a button to turn it on again. */
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
              <bdi>{site}</bdi>
              <button
                type="button"
                class="button button--quiet button--small"
                aria-label={text('settings-sites-remove', { site })}
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
    </div>
  );
}
