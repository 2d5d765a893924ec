import type { CommandKeys } from '../keys/command-keys';
import { text } from '../strings';
import '../strings/en/library/settings.ftl';

export interface ShortcutListProps {
  /** Null while loading. */
  readonly commands: readonly CommandKeys[] | null;
}

export interface ShortcutSettingsProps extends ShortcutListProps {
  onOpenShortcuts(): void;
}

/** The actual keys of the commands that work on any page. */
export function ShortcutList({ commands }: ShortcutListProps) {
  if (commands === null) return <p class="settings__soft">{text('settings-shortcuts-loading')}</p>;
  return (
    <dl class="settings__keys">
      {commands.map(({ name, description, keys }) => (
        <div key={name} class="settings__key">
          <dt>{description}</dt>
          <dd dir={keys === '' ? undefined : 'ltr'}>
            {keys === '' ? (
              <span class="settings__soft">{text('settings-shortcuts-none')}</span>
            ) : (
              splitKeys(keys).map((key) => (
                <kbd key={key} class="settings__cap">
                  {key}
                </kbd>
              ))
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The keys, and a button to the browser's page on which they are changed. */
export function ShortcutSettings({ commands, onOpenShortcuts }: ShortcutSettingsProps) {
  return (
    <div class="settings__row settings__row--block">
      <p class="settings__soft settings__hint">{text('settings-shortcuts.next')}</p>
      <ShortcutList commands={commands} />
      <div>
        <button type="button" class="button" onClick={onOpenShortcuts}>
          {text('settings-shortcuts-change')}
        </button>
      </div>
    </div>
  );
}

/** "Alt+Shift+K" gives three keys, "⌥⇧K" as well. */
function splitKeys(keys: string): readonly string[] {
  return keys.includes('+') ? keys.split('+') : (keys.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘]+/gu) ?? []);
}
