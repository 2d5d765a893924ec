import { Dialog } from '../../controls/Dialog';
import { IconButton } from '../../controls/IconButton';
import { getKeyCaps, keyGroups } from '../../keys/key-help';
import { text } from '../../strings';
import '../../strings/en/library/keys.ftl';

/** Keyboard shortcuts of the library page. */
export function KeySheet({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={text('keys-title')} isWide onClose={onClose}>
      <IconButton
        icon="close"
        label={text('keys-close')}
        place="key-sheet__close"
        onClick={onClose}
      />
      <div class="key-sheet">
        {keyGroups.map(({ title, rows }) => (
          <section key={title} class="key-sheet__group">
            <h3 class="key-sheet__title">{text(title)}</h3>
            <dl class="key-sheet__rows">
              {rows.map((row) => (
                <div key={row.text} class="key-sheet__row">
                  <dt>
                    {row.keys.map((keys, index) => [
                      index > 0 && <span class="visually-hidden"> {text('keys-or')} </span>,
                      <span key={keys} class="key-sheet__keys">
                        {getKeyCaps(keys).map((key) => (
                          <kbd key={key} class="key-sheet__key">
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
