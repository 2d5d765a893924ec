import { getKeyCaps, keyGroups } from '../keys/key-help';
import { text } from '../strings';
import '../strings/en/library/keys.ftl';

/** Keyboard shortcuts of the library page, in groups. */
export function KeyTable() {
  return (
    <div class="key-table">
      {keyGroups.map(({ title, rows }) => (
        <section key={title} class="key-table__group">
          <h3 class="key-table__title">{text(title)}</h3>
          <dl class="key-table__rows">
            {rows.map((row) => (
              <div key={row.text} class="key-table__row">
                <dt>
                  {row.keys.map((keys, index) => [
                    index > 0 && <span class="visually-hidden"> {text('keys-or')} </span>,
                    <span key={keys} class="key-table__keys" dir="ltr">
                      {getKeyCaps(keys).map((key) => (
                        <kbd key={key} class="key-table__key">
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
  );
}
