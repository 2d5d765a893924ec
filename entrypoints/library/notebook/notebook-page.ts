import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import {
  type NotebookEntry,
  type NotebookFilter,
  type NotebookOrder,
  noNotebookFilter,
} from '../../../components/notebook/notebook-props';
import type { Failure } from '../../../core/model';
import type { Library } from '../../../storage';
import { AnnotationPages } from './annotation-pages';

/** The annotations of the library, loaded page by page. */
export interface NotebookPage {
  /** Null until the first answer. */
  readonly entries: ReadonlySignal<readonly NotebookEntry[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** True while the entries shown belong to an earlier filter or order. */
  readonly isLoading: ReadonlySignal<boolean>;
  readonly filter: ReadonlySignal<NotebookFilter>;
  readonly order: ReadonlySignal<NotebookOrder>;
  /** The keys of all tags on annotations, including their parents. */
  readonly tagKeys: ReadonlySignal<ReadonlySet<string>>;
  readonly failure: ReadonlySignal<Failure | null>;
  retry(): void;
  onFilter(filter: NotebookFilter): void;
  onOrder(order: NotebookOrder): void;
  onMore(): void;
}

/** Delay after typing before the filter is applied, in milliseconds. A search for rare words reads all annotations. */
const debounceMs = 180;

/** Creates the notebook. It is watched while it is shown, until `life` is aborted. */
export function createNotebookPage(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  isShown: ReadonlySignal<boolean>,
  life: AbortSignal,
): NotebookPage {
  const filter = signal(noNotebookFilter);
  const order = signal<NotebookOrder>('newest');
  /** The filter that is applied: that of `filter` once the user has stopped typing. */
  const applied = signal(noNotebookFilter);
  const pages = new AnnotationPages(library);
  let timer = 0;

  const stopPages = effect(() => {
    if (!isShown.value) return;
    const request = { filter: applied.value, order: order.value };
    untracked(() => pages.start(request));
    return () => pages.stop();
  });
  const { tagKeys, stop: stopTags } = watchTagKeys(library, isShown);
  life.addEventListener('abort', () => {
    view.clearTimeout(timer);
    stopPages();
    stopTags();
  });

  return {
    entries: pages.entries,
    hasMore: pages.hasMore,
    isLoading: computed(() => {
      const shown = pages.answered.value ?? { filter: noNotebookFilter, order: 'newest' };
      const isAnswered = shown.filter === filter.value && shown.order === order.value;
      return pages.failure.value === null && !isAnswered;
    }),
    filter,
    order,
    tagKeys,
    failure: pages.failure,
    retry: () => pages.start({ filter: applied.peek(), order: order.peek() }),
    onFilter(next) {
      const isTyped = next.text !== filter.value.text && next.text !== '';
      filter.value = next;
      view.clearTimeout(timer);
      const apply = () => {
        applied.value = next;
      };
      if (isTyped) timer = view.setTimeout(apply, debounceMs);
      else apply();
    },
    onOrder(next) {
      order.value = next;
    },
    onMore: () => pages.more(),
  };
}

/** Watches the keys of all tags on annotations while the notebook is shown. */
function watchTagKeys(library: Library, isShown: ReadonlySignal<boolean>) {
  const tagKeys = signal<ReadonlySet<string>>(new Set());
  const stop = effect(() => {
    if (!isShown.value) return;
    const watching = new AbortController();
    library.watch(
      (source) => source.listAnnotationTags(),
      (answer) => {
        if (answer.ok) tagKeys.value = new Set(answer.value);
      },
      watching.signal,
    );
    return () => watching.abort();
  });
  return { tagKeys, stop };
}
