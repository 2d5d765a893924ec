import { Icon } from '../../controls/Icon';
import { text } from '../../strings';
import '../../strings/en/library/search.ftl';
import { ShelfButton } from './ShelfButton';
import type { ShelfPartProps } from './shelf-part';
import type { ShelfSearch } from './shelves';

export interface SearchShelfProps extends ShelfPartProps {
  onDelete(search: ShelfSearch): void;
}

/** Saved searches, by name. */
export function SearchShelf(props: SearchShelfProps) {
  return (
    <ul class="shelf">
      {(props.shelves?.searches ?? []).map((saved) => (
        <li key={saved.id} class="shelf__item">
          <div class="shelf__row">
            <ShelfButton
              label={saved.name}
              count={null}
              isCurrent={props.current === saved.question}
              isTabStop={props.stop === saved.question}
              onChoose={() => props.onQuestion(saved.question)}
            />
            <button
              type="button"
              class="shelf__menu"
              tabIndex={-1}
              aria-label={text('search-delete-saved', { name: saved.name })}
              title={text('search-delete-saved', { name: saved.name })}
              data-delete
              onClick={() => props.onDelete(saved)}
            >
              <Icon name="close" />
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
