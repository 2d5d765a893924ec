import { Dialog } from '../../controls/Dialog';
import { IconButton } from '../../controls/IconButton';
import { libraryWords } from '../../strings';
import { keySheet } from './library-keys';

const { keys } = libraryWords;

/** All keys of the library page. */
export function KeySheet({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={keys.title} isWide onClose={onClose}>
      <IconButton icon="close" label={keys.close} place="key-sheet__close" onClick={onClose} />
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
