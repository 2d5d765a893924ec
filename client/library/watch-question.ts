import type { Result } from '../../core/model';
import type { FindOrder, FoundClips, Library } from '../../storage';

/** A question, and how its answer is wanted. */
export interface Asked {
  readonly question: string;
  readonly order: FindOrder;
  /** How many clips make a first answer: enough to fill a window. */
  readonly enough: number;
}

/** How long before an answer that will grow by itself is asked for again, in milliseconds. */
const againMs = 1000;

/**
 * Calls back with the answer to a question now and whenever the library changes,
 * until the signal is aborted: with the first clips as soon as they are known, then
 * with all. While the search index is being built, which wakes no watcher, it asks again and again.
 */
export function watchQuestion(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  { question, order, enough }: Asked,
  onAnswer: (answer: Result<FoundClips>) => void,
  signal: AbortSignal,
): void {
  let turn = 0;
  let timer = 0;

  const askWhole = async () => {
    const own = turn;
    const answer = await library.find(question, order);
    // The library may have changed meanwhile, and the answer to that be there already.
    if (signal.aborted || own !== turn) return;
    take(answer, false);
  };
  const take = (answer: Result<FoundClips>, isFirst: boolean) => {
    onAnswer(answer);
    if (!answer.ok || signal.aborted) return;
    const { isWhole, indexing } = answer.value;
    if (!isWhole && isFirst) void askWhole();
    // Not even now: another question was asked in between, for which this one was given up.
    else if (!isWhole || indexing !== null) timer = view.setTimeout(askWhole, againMs);
  };

  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  library.watch(
    (source) => source.find(question, order, enough),
    (answer) => {
      turn += 1;
      view.clearTimeout(timer);
      take(answer, true);
    },
    signal,
  );
}
