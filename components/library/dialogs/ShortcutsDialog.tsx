import { Dialog } from '../../controls/Dialog';
import { IconButton } from '../../controls/IconButton';
import { getKeyCaps, keyGroups } from '../../keys/key-help';
import { text } from '../../strings';
import '../../strings/en/library/keys.ftl';

/** Keyboard shortcuts of the library page. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={text('keys-title')} isWide onClose={onClose}>
      <IconButton
        icon="close"
        label={text('keys-close')}
        className="shortcuts-dialog__close"
        onClick={onClose}
      />
      <div class="shortcuts-dialog">
        {keyGroups.map(({ title, rows }) => (
          <section key={title} class="shortcuts-dialog__group">
            <h3 class="shortcuts-dialog__title">{text(title)}</h3>
            <dl class="shortcuts-dialog__rows">
              {rows.map((row) => (
                <div key={row.text} class="shortcuts-dialog__row">
                  <dt>
                    {row.keys.map((keys, index) => [
                      index > 0 && <span class="visually-hidden"> {text('keys-or')} </span>,
                      <span key={keys} class="shortcuts-dialog__keys">
                        {getKeyCaps(keys).map((key) => (
                          <kbd key={key} class="shortcuts-dialog__key">
                            {key}
                          </kbd>
                        ))}
                      </span>,
                    ])}
                  </dt>
                  <dd>{text(row.text)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
