import { type ReadonlySignal, signal } from '@preact/signals';
import { watchQuery } from '../../client/library/watch-query';
import type { PanelShelf } from '../../components/panel/panel-props';
import type { Failure } from '../../core/model';
import type { Library } from '../../storage';

/** How many clips the Library tab lists. */
const maxClips = 50;

/** Lists recent clips, or the best search results, and keeps them current until `life` is aborted. */
export function createLibraryTab(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  onFailure: (failure: Failure) => void,
  life: AbortSignal,
): { readonly shelf: ReadonlySignal<PanelShelf>; search(query: string): void } {
  const shelf = signal<PanelShelf>({ clips: null, query: '' });
  let currentSearch = new AbortController();
  life.addEventListener('abort', () => currentSearch.abort());

  const search = (query: string) => {
    currentSearch.abort();
    const thisSearch = new AbortController();
    currentSearch = thisSearch;
    let answerCount = 0;
    shelf.value = { ...shelf.value, query };
    watchQuery(
      view,
      library,
      { query, order: query.trim() === '' ? 'newest' : 'best', enough: maxClips },
      async (found) => {
        answerCount += 1;
        const answer = answerCount;
        const clips = found.ok
          ? await library.getClips([...found.value.numbers.subarray(0, maxClips)])
          : found;
        if (thisSearch.signal.aborted || answer !== answerCount) return;
        if (!clips.ok) onFailure(clips.failure);
        else {
          const hasMore =
            found.ok && (!found.value.isWhole || found.value.numbers.length > maxClips);
          shelf.value = { clips: clips.value.filter((clip) => clip !== null), query, hasMore };
        }
      },
      thisSearch.signal,
    );
  };
  search('');
  return { shelf, search };
}
