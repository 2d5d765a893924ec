import { effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  type NotebookEntry,
  type NotebookFilter,
  type NotebookOrder,
  wholeNotebook,
} from '../../components/notebook/notebook-props';
import type { Library } from '../../storage';

/** All annotations of the library, as far as they are asked for. */
export interface NotebookPage {
  /** null until the first answer. */
  readonly entries: ReadonlySignal<readonly NotebookEntry[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly filter: ReadonlySignal<NotebookFilter>;
  readonly order: ReadonlySignal<NotebookOrder>;
  onFilter(filter: NotebookFilter): void;
  onOrder(order: NotebookOrder): void;
  onMore(): void;
}

/** How many annotations are added at a time. */
const pageLength = 60;

/** The notebook, watched while it is in front, until the signal is aborted. */
export function createNotebookPage(
  library: Library,
  isShown: ReadonlySignal<boolean>,
  life: AbortSignal,
): NotebookPage {
  const entries = signal<readonly NotebookEntry[] | null>(null);
  const hasMore = signal(false);
  const filter = signal(wholeNotebook);
  const order = signal<NotebookOrder>('newest');
  const length = signal(pageLength);

  const stop = effect(() => {
    if (!isShown.value) return;
    const watching = new AbortController();
    const [wanted, by, limit] = [filter.value, order.value, length.value];
    library.watch(
      (source) => source.listAllAnnotations(wanted, by, limit),
      (answer) => {
        if (!answer.ok) return;
        entries.value = answer.value;
        hasMore.value = answer.value.length >= limit;
      },
      watching.signal,
    );
    return () => watching.abort();
  });
  life.addEventListener('abort', stop);

  return {
    entries,
    hasMore,
    filter,
    order,
    onFilter(next) {
      filter.value = next;
      length.value = pageLength;
    },
    onOrder(next) {
      order.value = next;
      length.value = pageLength;
    },
    onMore() {
      length.value += pageLength;
    },
  };
}
