import { useState } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import type { CommandKeys } from '../keys/command-keys';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';

export interface PopupKeysProps {
  /** Null if the browser has no such keys, as on phones. */
  readonly onListKeys: (() => Promise<readonly CommandKeys[]>) | null;
  onChangeKeys(): void;
}

/** The keys that work on any page. Collapsed by default. */
export function PopupKeys({ onListKeys, onChangeKeys }: PopupKeysProps) {
  const [commands, setCommands] = useState<readonly CommandKeys[]>([]);
  if (!onListKeys) return null;
  return (
    <details
      class="popup-keys"
      onToggle={(event) => {
        if (event.currentTarget.open) void onListKeys().then(setCommands);
      }}
    >
      <summary class="disclosure">
        <Icon name="forward" />
        {text('popup-keys')}
      </summary>
      <dl class="popup-keys__list">
        {commands.map(({ name, description, keys }) => (
          <div key={name} class="popup-keys__row">
            <dt>{description}</dt>
            <dd>{keys === '' ? text('popup-keys-none') : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button button--small" onClick={onChangeKeys}>
        {text('popup-keys-change')}
      </button>
    </details>
  );
}
