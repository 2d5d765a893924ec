import type { Result } from '../../../core/model';
import type { PortToWorker, SearchReply, SearchRequest } from './search-messages';
import type { SearchService } from './search-service';

/** A call that waits for its result. */
interface PendingCall {
  readonly request: SearchRequest;
  readonly resolve: (result: Result<unknown>) => void;
  readonly reject: (error: Error) => void;
  /** True if it was sent again after a worker may have failed on it. */
  isRetry: boolean;
}

/**
 * Returns a client for a worker that runs `serveSearch`. The first call starts
 * the worker. A worker that fails is terminated, and its open calls are sent once
 * more to a new one, because the old one's memory may have been corrupt.
 */
export function connectSearch(startWorker: () => PortToWorker): SearchService {
  const pending = new Map<number, PendingCall>();
  let lastId = 0;
  let worker: PortToWorker | null = null;

  const getWorker = (): PortToWorker => {
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

  const handleReply = ({ id, result, error }: SearchReply) => {
    if (result === undefined) {
      restart(error ?? 'no result', id);
      return;
    }
    pending.get(id)?.resolve(result);
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
      getWorker().postMessage(pendingCall.request);
    }
  };

  const call = <Value>(name: keyof SearchService, ...args: readonly unknown[]) =>
    new Promise<Result<Value>>((resolve, reject) => {
      const id = ++lastId;
      const request: SearchRequest = { id, call: name, args };
      const settle = resolve as (result: Result<unknown>) => void;
      pending.set(id, { request, resolve: settle, reject, isRetry: false });
      getWorker().postMessage(request);
    });
  return {
    find: (...args) => call('find', ...args),
    countFound: (...args) => call('countFound', ...args),
    listOrigins: () => call('listOrigins'),
    findSnippets: (...args) => call('findSnippets', ...args),
    completeQuery: (...args) => call('completeQuery', ...args),
  };
}
