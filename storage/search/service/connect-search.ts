import type { Result } from '../../../core/model';
import type { SearchAsk, SearchReply, WorkerLine } from './search-messages';
import type { SearchService } from './search-service';

/** A question that waits for its answer. */
interface Waiting {
  readonly ask: SearchAsk;
  readonly resolve: (answer: Result<unknown>) => void;
  readonly reject: (error: Error) => void;
  /** Is it asked again, after a worker may have failed over it? */
  isSecond: boolean;
}

/**
 * Asks a worker that answers by `serveSearch`; the first question starts it. One that fails is ended, and what it has not answered is
 * asked once more of a new one: what it held in memory may have been wrong.
 */
export function connectSearch(startWorker: () => WorkerLine): SearchService {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: WorkerLine | null = null;

  const started = (): WorkerLine => {
    if (worker !== null) return worker;
    const line = startWorker();
    line.addEventListener('message', ({ data }) => {
      if (line === worker) take(data);
    });
    line.addEventListener('error', (event) => {
      if (line !== worker) return;
      const { message } = event as Partial<ErrorEvent>;
      restart(message || 'the search worker did not start', null);
    });
    worker = line;
    return line;
  };

  const take = ({ id, answer, error }: SearchReply) => {
    if (answer === undefined) {
      restart(error ?? 'no answer', id);
      return;
    }
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  };

  /** `failed` is the question over which it failed; null if that is not known, and may have been any. */
  const restart = (reason: string, failed: number | null) => {
    worker?.terminate();
    worker = null;
    for (const [id, one] of [...waiting]) {
      const mayBeIt = failed === null || failed === id;
      if (mayBeIt && one.isSecond) {
        waiting.delete(id);
        one.reject(new Error(reason));
        continue;
      }
      one.isSecond ||= mayBeIt;
      started().postMessage(one.ask);
    }
  };

  const call = <Value>(name: keyof SearchService, ...ask: readonly unknown[]) =>
    new Promise<Result<Value>>((resolve, reject) => {
      const id = ++last;
      const sent: SearchAsk = { id, call: name, ask };
      const settle = resolve as (answer: Result<unknown>) => void;
      waiting.set(id, { ask: sent, resolve: settle, reject, isSecond: false });
      started().postMessage(sent);
    });
  return {
    find: (...ask) => call('find', ...ask),
    countFound: (...ask) => call('countFound', ...ask),
    findSnippets: (...ask) => call('findSnippets', ...ask),
    completeQuestion: (...ask) => call('completeQuestion', ...ask),
  };
}
