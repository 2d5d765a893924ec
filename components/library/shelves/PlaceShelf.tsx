import { libraryShortcuts } from '../../keys/shortcuts';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import { type PlaceName, placeQueries } from '../search/queries';
import { ShelfButton } from './ShelfButton';
import type { ShelfPartProps } from './shelf-part';

const shortcuts: Readonly<Record<PlaceName, readonly string[]>> = {
  all: libraryShortcuts.goAll,
  unread: libraryShortcuts.goUnread,
  favourites: libraryShortcuts.goFavourites,
  archive: libraryShortcuts.goArchive,
  bin: libraryShortcuts.goBin,
};

/** The five built-in places. */
export function PlaceShelf(props: ShelfPartProps) {
  return (
    <ul class="shelf">
      {(Object.keys(placeQueries) as PlaceName[]).map((name) => (
        <li key={name} class="shelf__item">
          <ShelfButton
            label={text(`library-place-${name}`)}
            count={props.shelves?.[name] ?? null}
            isCurrent={props.current === placeQueries[name]}
            isTabStop={props.stop === placeQueries[name]}
            keys={shortcuts[name].join(' ')}
            onChoose={() => props.onQuestion(placeQueries[name])}
          />
        </li>
      ))}
    </ul>
  );
}
