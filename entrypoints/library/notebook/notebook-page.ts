import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  type NotebookEntry,
  type NotebookFilter,
  type NotebookOrder,
  wholeNotebook,
} from '../../../components/notebook/notebook-props';
import type { Failure } from '../../../core/model';
import type { Library } from '../../../storage';
import { getPeriodBounds } from './period-bounds';

/** The annotations of the library, loaded page by page. */
export interface NotebookPage {
  /** null until the first answer. */
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

/** Annotations per page. */
const pageLength = 60;
/** Delay after typing before the filter is applied, in milliseconds. A search for rare words reads all annotations. */
const debounceMs = 180;

/** One page of annotations, and what watches it. */
interface Page {
  /** null until the first answer. */
  entries: readonly NotebookEntry[] | null;
  /** The last entry of the previous page. */
  after: NotebookEntry | undefined;
  watching: AbortController;
}

/**
 * Watches the notebook while it is shown, until `life` is aborted. Each page is watched
 * separately and starts after the last entry of the previous one. A change therefore
 * reads one page again, and later ones only if it moves them.
 */
export function createNotebookPage(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  isShown: ReadonlySignal<boolean>,
  life: AbortSignal,
): NotebookPage {
  const entries = signal<readonly NotebookEntry[] | null>(null);
  const hasMore = signal(false);
  const filter = signal(wholeNotebook);
  const order = signal<NotebookOrder>('newest');
  /** The filter that is applied: that of `filter` once the user has stopped typing. */
  const applied = signal(wholeNotebook);
  /** Filter and order of the first page's last answer. */
  const answered = signal<readonly unknown[]>([wholeNotebook, 'newest']);
  const tagKeys = signal<ReadonlySet<string>>(new Set());
  const failure = signal<Failure | null>(null);
  let pages: Page[] = [];
  let timer = 0;

  const show = () => {
    // A page that is being read again may still have entries that moved to another page.
    const byId = new Map<string, NotebookEntry>();
    for (const page of pages) {
      for (const entry of page.entries ?? []) {
        if (!byId.has(entry.annotation.id)) byId.set(entry.annotation.id, entry);
      }
    }
    entries.value = [...byId.values()];
    hasMore.value = (pages.at(-1)?.entries?.length ?? 0) >= pageLength;
  };

  const watch = (index: number) => {
    const page = pages[index] as Page;
    page.watching.abort();
    page.watching = new AbortController();
    page.after = pages[index - 1]?.entries?.at(-1);
    const { period, from, to, ...rest } = applied.peek();
    const request = [applied.peek(), order.peek()];
    const wanted = { ...rest, ...getPeriodBounds({ period, from, to }, new Date()) };
    library.watch(
      (source) =>
        source.listAllAnnotations(wanted, order.peek(), pageLength, page.after?.annotation),
      (answer) => {
        failure.value = answer.ok ? null : answer.failure;
        if (!answer.ok) return;
        page.entries = answer.value;
        if (index === 0) answered.value = request;
        const next = pages[index + 1];
        if (next && answer.value.length < pageLength) drop(index + 1);
        else if (next && next.after?.annotation.id !== answer.value.at(-1)?.annotation.id) {
          watch(index + 1);
        }
        show();
      },
      page.watching.signal,
    );
  };
  const add = () => {
    pages.push({ entries: null, after: undefined, watching: new AbortController() });
    watch(pages.length - 1);
  };
  const drop = (from: number) => {
    for (const page of pages.slice(from)) page.watching.abort();
    pages = pages.slice(0, from);
  };

  const stop = effect(() => {
    if (!isShown.value) return;
    // Read to subscribe the effect.
    void [applied.value, order.value];
    add();
    return () => drop(0);
  });
  const stopTags = effect(() => {
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
  life.addEventListener('abort', () => {
    view.clearTimeout(timer);
    stop();
    stopTags();
  });

  return {
    entries,
    hasMore,
    isLoading: computed(
      () =>
        failure.value === null &&
        (answered.value[0] !== filter.value || answered.value[1] !== order.value),
    ),
    filter,
    order,
    tagKeys,
    failure,
    retry() {
      drop(0);
      add();
    },
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
    onMore() {
      // One at a time: a page starts where the previous one ends.
      if (hasMore.value && pages.at(-1)?.entries !== null) add();
    },
  };
}
