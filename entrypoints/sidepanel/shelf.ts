import { type ReadonlySignal, signal } from '@preact/signals';
import type { PanelShelf } from '../../components/panel/panel-props';
import type { Failure } from '../../core/model';
import type { Library } from '../../storage';

/** How many clips the Library tab lists. */
const shelfLength = 50;

/** Recent clips, or what a search found, followed until the signal is aborted. */
export function createShelf(
  library: Library,
  onFailure: (failure: Failure) => void,
  life: AbortSignal,
): { readonly shelf: ReadonlySignal<PanelShelf>; search(query: string): void } {
  const shelf = signal<PanelShelf>({ clips: null, query: '' });
  let searching = new AbortController();
  life.addEventListener('abort', () => searching.abort());

  const search = (query: string) => {
    searching.abort();
    searching = new AbortController();
    shelf.value = { ...shelf.value, query };
    library.watch(
      (source) =>
        query.trim() === ''
          ? source.listClips(shelfLength)
          : source.searchClips(query, shelfLength),
      (answer) => {
        if (answer.ok) shelf.value = { clips: answer.value, query };
        else onFailure(answer.failure);
      },
      searching.signal,
    );
  };
  search('');
  return { shelf, search };
}
