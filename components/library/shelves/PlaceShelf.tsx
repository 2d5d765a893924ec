import { text } from '../../strings';
import '../../strings/en/library.ftl';
import { type PlaceName, placeQuestions } from '../search/questions';
import { ShelfButton } from './ShelfButton';
import type { ShelfPartProps } from './shelf-part';

const keys = { all: 'g a', unread: 'g u', favourites: 'g f', archive: 'g r', bin: 'g b' } as const;

/** The five built-in places. */
export function PlaceShelf(props: ShelfPartProps) {
  return (
    <ul class="shelf">
      {(Object.keys(placeQuestions) as PlaceName[]).map((name) => (
        <li key={name} class="shelf__item">
          <ShelfButton
            label={text(`library-place-${name}`)}
            count={props.shelves?.[name] ?? null}
            isCurrent={props.current === placeQuestions[name]}
            isStop={props.stop === placeQuestions[name]}
            keys={keys[name]}
            onChoose={() => props.onQuestion(placeQuestions[name])}
          />
        </li>
      ))}
    </ul>
  );
}
