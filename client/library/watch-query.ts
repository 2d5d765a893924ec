import type { FindOrder, Result } from '../../core/model';
import type { FoundClips, Library } from '../../storage';

/** A query and its options. */
export interface WatchedQuery {
  readonly query: string;
  readonly order: FindOrder;
  /** How many clips suffice for a first answer: enough to fill a window. */
  readonly enough: number;
}

/** Polling interval in milliseconds for an answer that will still grow. */
const pollMs = 1000;

/**
 * Calls back with the answer to a query now and whenever the library changes, until the
 * signal is aborted: first with the first clips as soon as they are known, then with all.
 * Polls while the search index is being built, because that does not trigger watchers.
 */
export function watchQuery(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  { query, order, enough }: WatchedQuery,
  onAnswer: (answer: Result<FoundClips>) => void,
  signal: AbortSignal,
): void {
  let generation = 0;
  let timer = 0;

  const findAll = async () => {
    const startGeneration = generation;
    const answer = await library.find(query, order);
    // The library may have changed meanwhile, and that answer may have arrived already.
    if (signal.aborted || startGeneration !== generation) return;
    handleAnswer(answer, false);
  };
  const handleAnswer = (answer: Result<FoundClips>, isFirst: boolean) => {
    onAnswer(answer);
    if (!answer.ok || signal.aborted) return;
    const { isWhole, indexing } = answer.value;
    if (!isWhole && isFirst) void findAll();
    // Still incomplete: another query came in between, for which this one was cancelled.
    else if (!isWhole || indexing !== null) timer = view.setTimeout(findAll, pollMs);
  };

  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  library.watch(
    (source) => source.find(query, order, enough),
    (answer) => {
      generation += 1;
      view.clearTimeout(timer);
      handleAnswer(answer, true);
    },
    signal,
  );
}
