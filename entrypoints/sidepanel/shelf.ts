import { type ReadonlySignal, signal } from '@preact/signals';
import { watchQuestion } from '../../client/library/watch-question';
import type { PanelShelf } from '../../components/panel/panel-props';
import type { Failure } from '../../core/model';
import type { Library } from '../../storage';

/** How many clips the Library tab lists. */
const shelfLength = 50;

/** Recent clips, or the best that a search found, followed until the signal is aborted. */
export function createShelf(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  onFailure: (failure: Failure) => void,
  life: AbortSignal,
): { readonly shelf: ReadonlySignal<PanelShelf>; search(query: string): void } {
  const shelf = signal<PanelShelf>({ clips: null, query: '' });
  let searching = new AbortController();
  life.addEventListener('abort', () => searching.abort());

  const search = (query: string) => {
    searching.abort();
    const own = new AbortController();
    searching = own;
    let turn = 0;
    shelf.value = { ...shelf.value, query };
    watchQuestion(
      view,
      library,
      { question: query, order: query.trim() === '' ? 'newest' : 'best', enough: shelfLength },
      async (found) => {
        turn += 1;
        const answer = turn;
        const clips = found.ok
          ? await library.getClips([...found.value.numbers.subarray(0, shelfLength)])
          : found;
        if (own.signal.aborted || answer !== turn) return;
        if (!clips.ok) onFailure(clips.failure);
        else shelf.value = { clips: clips.value.filter((clip) => clip !== null), query };
      },
      own.signal,
    );
  };
  search('');
  return { shelf, search };
}
