import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ShortcutList, type ShortcutSettingsProps } from '../settings/ShortcutSettings';
import { text } from '../strings';
import '../strings/en/library/help.ftl';
import { KeyTable } from './KeyTable';
import { ProblemLog, type ProblemLogProps } from './ProblemLog';
import { searchExamples } from './search-examples';

export interface HelpViewProps extends ShortcutSettingsProps, ProblemLogProps {
  /** Runs a search in the library. */
  onQuestion(question: string): void;
  onSettings(): void;
}

const stored = ['library', 'copy', 'backups', 'network', 'sync', 'removed', 'private'] as const;
const troubles = [
  'grey',
  'shortcut',
  'highlights',
  'bar',
  'site',
  'private',
  'history',
  'space',
] as const;

/** Keys, search filters, what is stored where, troubleshooting and the problem log. */
export function HelpView(props: HelpViewProps) {
  // A phone has neither shortcuts nor Alt, and no side panel.
  const isPhone = props.commands?.length === 0;
  return (
    <div class="settings help">
      <header class="settings__head">
        <h1 class="settings__title">{text('help-title')}</h1>
      </header>
      <div class="settings__parts">
        <HelpPart title={text('help-keys')}>
          {!isPhone && (
            <div class="settings__row settings__row--block">
              <h3 class="key-table__title">{text('help-keys-everywhere')}</h3>
              <ShortcutList commands={props.commands} />
              <div>
                <button type="button" class="button" onClick={props.onOpenShortcuts}>
                  {text('help-keys-change')}
                </button>
              </div>
            </div>
          )}
          <div class="settings__row settings__row--block">
            <KeyTable />
          </div>
        </HelpPart>
        <HelpPart title={text('help-search')}>
          <div class="settings__row settings__row--block">
            <p class="settings__soft">{text('help-search.next')}</p>
            <ul class="help__filters">
              {searchExamples.map((example) => (
                <li key={example.query} class="help__filter">
                  <button
                    type="button"
                    class="help__query"
                    onClick={() => props.onQuestion(example.query)}
                  >
                    <bdi>{example.query}</bdi>
                  </button>
                  <span>{text(example.text)}</span>
                </li>
              ))}
            </ul>
          </div>
        </HelpPart>
        <HelpPart title={text('help-trouble')}>
          {troubles
            .filter((trouble) => !isPhone || trouble !== 'shortcut')
            .map((trouble) => (
              <details key={trouble} class="help__trouble">
                <summary>{text(`help-trouble-${trouble}`)}</summary>
                <p class="settings__soft">
                  {isPhone && (trouble === 'highlights' || trouble === 'bar')
                    ? text(`help-trouble-${trouble}.phone`)
                    : text(`help-trouble-${trouble}.next`)}
                </p>
              </details>
            ))}
        </HelpPart>
        <HelpPart title={text('help-stored')}>
          {stored.map((place) => (
            <div key={place} class="settings__row settings__row--block">
              <h3 class="settings__label">{text(`help-stored-${place}`)}</h3>
              <p class="settings__soft settings__hint">{text(`help-stored-${place}.next`)}</p>
            </div>
          ))}
        </HelpPart>
        <HelpPart title={text('help-log')}>
          <div class="settings__row settings__row--block">
            <p class="settings__soft">{text('help-log.next')}</p>
            <ProblemLog {...props} />
          </div>
        </HelpPart>
      </div>
    </div>
  );
}

function HelpPart(props: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="settings__part" aria-labelledby={id}>
      <h2 id={id} class="settings__heading">
        {props.title}
      </h2>
      <div class="settings__card">{props.children}</div>
    </section>
  );
}
