import { text } from '../strings';
import '../strings/en/welcome/welcome.ftl';
import type { FirstRunProps } from './first-run-props';

/** The shortcuts as they are set in this browser. */
export function ShortcutList({
  shortcuts,
  onChangeShortcuts,
}: Pick<FirstRunProps, 'shortcuts' | 'onChangeShortcuts'>) {
  if (shortcuts.length === 0) return null;
  return (
    <section class="first-run__part" aria-labelledby="first-run-keys">
      <h2 id="first-run-keys" class="first-run__heading">
        {text('welcome-keys')}
      </h2>
      <dl class="first-run__keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="first-run__key">
            <dt>{description}</dt>
            <dd>
              {keys === '' ? (
                <span class="first-run__soft">{text('welcome-key-unset')}</span>
              ) : (
                <kbd dir="ltr">{keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onChangeShortcuts}>
        {text('welcome-change-keys')}
      </button>
    </section>
  );
}
