import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { watchQuery } from '../../../client/library/watch-query';
import { hasWords, placeQueries } from '../../../components/library/search/queries';
import type { Failure, FindOrder, Result } from '../../../core/model';
import type { FoundClips, Library } from '../../../storage';

/** The clips that match a query. */
export interface ListedClips {
  readonly query: string;
  readonly order: FindOrder;
  readonly numbers: Uint32Array;
  /** False while only the first clips are known. */
  readonly isComplete: boolean;
  /** The number of matches, if it is known before the list is complete. */
  readonly total?: number;
}

/** The list of the library: a query, and the numbers of the clips that match it. */
export interface ClipList {
  readonly query: ReadonlySignal<string>;
  readonly order: ReadonlySignal<FindOrder>;
  /** The last answer, which may belong to the previous query. Null until the first answer. */
  readonly shown: ReadonlySignal<ListedClips | null>;
  /** True if `shown` is complete and belongs to the current query and order. */
  readonly isAnswered: ReadonlySignal<boolean>;
  /** Errors in the query, as far as they are known. */
  readonly problems: ReadonlySignal<FoundClips['problems']>;
  /** Progress of the search index while it is being built, else null. */
  readonly indexing: ReadonlySignal<FoundClips['indexing']>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** The order is chosen by the query unless it is given. */
  setQuery(query: string, order?: FindOrder): void;
  setOrder(order: FindOrder): void;
  /** Shows the newest clips of the library until the first answer. */
  showFirst(numbers: Uint32Array, total: number): void;
  retry(): void;
}

/** More rows than the tallest window shows. */
const minRows = 60;

type Request = Pick<ListedClips, 'query' | 'order'>;

/** Runs queries and keeps their results current until `life` is aborted. */
export function createClipList(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  life: AbortSignal,
): ClipList {
  const query = signal('');
  const order = signal<FindOrder>('newest');
  const shown = signal<ListedClips | null>(null);
  const checked = signal<Pick<FoundClips, 'problems'> & { readonly query: string }>({
    query: '',
    problems: [],
  });
  const indexing = signal<FoundClips['indexing']>(null);
  const failure = signal<Failure | null>(null);
  const isAnswered = computed(
    () =>
      shown.value?.query === query.value &&
      shown.value.order === order.value &&
      // Keyboard navigation waits for the list itself: the last of the first clips is not its end.
      shown.value.total === undefined,
  );

  const showAnswer = (request: Request, answer: Result<FoundClips>) => {
    failure.value = answer.ok ? null : answer.failure;
    if (!answer.ok) {
      // Clips of another query would look like the answer.
      if (!isAnswered.value) shown.value = null;
      return;
    }
    const { numbers, isWhole, problems } = answer.value;
    checked.value = { query: request.query, problems };
    indexing.value = answer.value.indexing;
    // Does not replace a complete list by its first clips.
    if (!isWhole && isAnswered.value) return;
    // Unchanged numbers stay the same object, so that rows are not drawn again.
    const before = shown.value?.numbers;
    const same = before && isSame(before, numbers) ? before : numbers;
    shown.value = { ...request, numbers: same, isComplete: isWhole };
  };
  let watching = new AbortController();
  life.addEventListener('abort', () => watching.abort());
  const watch = () => {
    watching.abort();
    watching = new AbortController();
    const request = { query: query.value, order: order.value };
    watchQuery(
      view,
      library,
      { query: request.query, order: request.order, enough: minRows },
      (answer) => showAnswer(request, answer),
      watching.signal,
    );
  };
  watch();

  return {
    query,
    order,
    shown,
    isAnswered,
    // Until the answer comes, errors in the unchanged beginning of the query stay.
    problems: computed(() => {
      const { query: checkedQuery, problems } = checked.value;
      return problems.filter(({ end }) => query.value.startsWith(checkedQuery.slice(0, end)));
    }),
    indexing,
    failure,
    setQuery(next, nextOrder = chooseOrder(order.value, query.value, next)) {
      if (next === query.value && nextOrder === order.value) return;
      batch(() => {
        order.value = nextOrder;
        query.value = next;
      });
      watch();
    },
    setOrder(next) {
      if (next === order.value) return;
      order.value = next;
      watch();
    },
    showFirst(numbers, total) {
      const request = { query: query.value, order: order.value };
      const isDefault = request.query === placeQueries.all && request.order === 'newest';
      const isWaiting = shown.value === null && failure.value === null;
      if (isDefault && isWaiting) {
        shown.value = { ...request, numbers, isComplete: false, total };
      }
    },
    retry: watch,
  };
}

/** Words are searched for by relevance, filters alone by date. An order that the user chose otherwise is kept. */
function chooseOrder(order: FindOrder, before: string, after: string): FindOrder {
  if (!hasWords(before) && hasWords(after) && order === 'newest') return 'best';
  return !hasWords(after) && order === 'best' ? 'newest' : order;
}

function isSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}
