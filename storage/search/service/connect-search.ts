import type { Result } from '../../../core/model';
import type { SearchReply, SearchRequest, WorkerPort } from './search-messages';
import type { SearchService } from './search-service';

/** A call that waits for its answer. */
interface PendingCall {
  readonly ask: SearchRequest;
  readonly resolve: (answer: Result<unknown>) => void;
  readonly reject: (error: Error) => void;
  /** True if it was sent again after a worker may have failed on it. */
  isRetry: boolean;
}

/**
 * Returns a client for a worker that runs `serveSearch`. The first call starts
 * the worker. A worker that fails is terminated, and its open calls are sent once
 * more to a new one, because the old one's memory may have been corrupt.
 */
export function connectSearch(startWorker: () => WorkerPort): SearchService {
  const pending = new Map<number, PendingCall>();
  let lastId = 0;
  let worker: WorkerPort | null = null;

  const getWorker = (): WorkerPort => {
    if (worker !== null) return worker;
    const port = startWorker();
    port.addEventListener('message', ({ data }) => {
      if (port === worker) handleReply(data);
    });
    port.addEventListener('error', (event) => {
      if (port !== worker) return;
      const { message } = event as Partial<ErrorEvent>;
      restart(message || 'the search worker did not start', null);
    });
    worker = port;
    return port;
  };

  const handleReply = ({ id, answer, error }: SearchReply) => {
    if (answer === undefined) {
      restart(error ?? 'no answer', id);
      return;
    }
    pending.get(id)?.resolve(answer);
    pending.delete(id);
  };

  /** `failed` is the call that failed; null if unknown, in which case it may be any. */
  const restart = (reason: string, failedId: number | null) => {
    worker?.terminate();
    worker = null;
    for (const [id, pendingCall] of [...pending]) {
      const mayHaveFailed = failedId === null || failedId === id;
      if (mayHaveFailed && pendingCall.isRetry) {
        pending.delete(id);
        pendingCall.reject(new Error(reason));
        continue;
      }
      pendingCall.isRetry ||= mayHaveFailed;
      getWorker().postMessage(pendingCall.ask);
    }
  };

  const call = <Value>(name: keyof SearchService, ...ask: readonly unknown[]) =>
    new Promise<Result<Value>>((resolve, reject) => {
      const id = ++lastId;
      const request: SearchRequest = { id, call: name, ask };
      const settle = resolve as (answer: Result<unknown>) => void;
      pending.set(id, { ask: request, resolve: settle, reject, isRetry: false });
      getWorker().postMessage(request);
    });
  return {
    find: (...ask) => call('find', ...ask),
    countFound: (...ask) => call('countFound', ...ask),
    findSnippets: (...ask) => call('findSnippets', ...ask),
    completeQuestion: (...ask) => call('completeQuestion', ...ask),
  };
}
