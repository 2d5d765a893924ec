import { IconButton } from '../../controls/IconButton';
import { text } from '../../strings';
import '../../strings/en/reading/found.ftl';
import type { FoundWords } from './use-found-words';

/** Goes through the words of the search at the bottom of a story. */
export function FoundWordsBar({ found }: { readonly found: FoundWords }) {
  const { total, hasMore, current } = found;
  return (
    <section class="reader-foot found-words" aria-label={text('found-label')}>
      <p class="reader-foot__hint" role="status">
        {current === null
          ? text(hasMore ? 'found-many' : 'found-total', { total })
          : text(hasMore ? 'found-current-many' : 'found-current', {
              current: current + 1,
              total,
            })}
      </p>
      <IconButton icon="up" label={text('found-previous')} onClick={() => found.step(-1)} />
      <IconButton icon="down" label={text('found-next')} onClick={() => found.step(1)} />
      <IconButton icon="close" label={text('found-hide')} onClick={() => found.hide()} />
    </section>
  );
}
