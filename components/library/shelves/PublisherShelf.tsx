import { useState } from 'preact/hooks';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import { isWithinPlace, makePublisherQuery } from '../search/queries';
import { ShelfButton } from './ShelfButton';
import type { ShelfPartProps } from './shelf-part';

const shownAtFirst = 8;

/** Publishers, and sites of clips without one, most clips first. */
export function PublisherShelf(props: ShelfPartProps) {
  const [isAll, setAll] = useState(false);
  const all = props.shelves?.publishers ?? [];
  const shown = isAll ? all : all.slice(0, shownAtFirst);
  return (
    <>
      <ul class="shelf">
        {shown.map(({ name, count }) => {
          const question = makePublisherQuery(name);
          return (
            <li key={question} class="shelf__item">
              <ShelfButton
                label={name}
                count={count}
                isCurrent={props.current !== null && isWithinPlace(props.current, question)}
                isTabStop={props.stop === question}
                onChoose={() => props.onQuestion(question)}
              />
            </li>
          );
        })}
      </ul>
      {all.length > shownAtFirst && (
        <button
          type="button"
          class="button button--text button--small shelf__more"
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
        >
          {isAll
            ? text('library-places-fewer')
            : text('library-places-more', { total: all.length - shownAtFirst })}
        </button>
      )}
    </>
  );
}
