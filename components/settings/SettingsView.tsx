import { useId, useRef, useState } from 'preact/hooks';
import { Empty } from '../controls/Empty';
import { SearchField } from '../controls/SearchField';
import { text } from '../strings';
import '../strings/en/library/settings.ftl';
import { filterSections, type SettingsSection } from './filter-sections';
import { listSections, type SettingsProps } from './list-sections';

/** All settings, in sections, with a search. */
export function SettingsView(props: SettingsProps) {
  const [query, setQuery] = useState('');
  const id = useId();
  const parts = useRef<HTMLDivElement>(null);
  const found = filterSections(listSections(props), query);
  const goTo = (section: SettingsSection) => {
    const heading = parts.current?.querySelector<HTMLElement>(`#${id}-${section.id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div class="settings">
      <header class="settings__head">
        <h1 class="settings__title">{text('settings-title')}</h1>
        <SearchField
          query={query}
          label={text('settings-title.search')}
          placeholder={text('settings-title.search')}
          onSearch={setQuery}
        />
        <p class="visually-hidden" role="status">
          {query.trim() !== '' && text('settings-found', { total: found.length })}
        </p>
      </header>
      {found.length === 0 ? (
        <Empty
          title={text('settings-title.none', { query: query.trim() })}
          next={text('settings-title.none-next')}
        >
          <button type="button" class="button" onClick={() => setQuery('')}>
            {text('settings-title.clear')}
          </button>
          <button type="button" class="button" onClick={props.onHelp}>
            {text('settings-about-help')}
          </button>
        </Empty>
      ) : (
        <div class="settings__columns">
          <nav class="settings__nav" aria-label={text('settings-title.sections')}>
            <ul>
              {found.map((section) => (
                <li key={section.id}>
                  <button type="button" class="settings__jump" onClick={() => goTo(section)}>
                    {section.title}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <div ref={parts} class="settings__parts">
            {found.map((section) => (
              <section
                key={section.id}
                class="settings__part"
                aria-labelledby={`${id}-${section.id}`}
              >
                <h2 id={`${id}-${section.id}`} class="settings__heading" tabIndex={-1}>
                  {section.title}
                </h2>
                <div class="settings__card">{section.parts.map(({ view }) => view)}</div>
              </section>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
