import { Dialog } from '../controls/Dialog';
import { Icon } from '../controls/Icon';
import { libraryWords } from '../words';
import { keySheet } from './library-keys';

const { keys } = libraryWords;

/** All keys of the library page. */
export function KeySheet({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={keys.title} isWide onClose={onClose}>
      <button
        type="button"
        class="button button--quiet button--icon key-sheet__close"
        aria-label={keys.close}
        title={keys.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <div class="key-sheet">
        {keySheet.map(({ title, rows }) => (
          <section key={title} class="key-sheet__group">
            <h3 class="key-sheet__title">{title}</h3>
            <dl class="key-sheet__rows">
              {rows.map((row) => (
                <div key={row.words} class="key-sheet__row">
                  <dt>
                    {row.keys.map((way, index) => [
                      index > 0 && <span class="hidden-words"> {keys.or} </span>,
                      <span key={way} class="key-sheet__way">
                        {way.split(' ').map((key) => (
                          <kbd key={key} class="key-sheet__key">
                            {key}
                          </kbd>
                        ))}
                      </span>,
                    ])}
                  </dt>
                  <dd>{row.words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
