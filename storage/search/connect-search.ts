import type { Result } from '../../core/model';
import type { Line, SearchAsk, SearchReply } from './search-messages';
import type { SearchService } from './search-service';

/** Asks a worker that answers by `serveSearch`; it is started by the first question. */
export function connectSearch(start: () => Line<SearchAsk, SearchReply>): SearchService {
  const waiting = new Map<number, (reply: SearchReply) => void>();
  let last = 0;
  let worker: Line<SearchAsk, SearchReply> | null = null;
  const started = () => {
    const line = start();
    line.addEventListener('message', ({ data }) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    return line;
  };
  const call = <Value>(name: keyof SearchService, ...ask: readonly unknown[]) =>
    new Promise<Result<Value>>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ answer, error }) => {
        if (answer === undefined) reject(new Error(error));
        else resolve(answer as Result<Value>);
      });
      worker ??= started();
      worker.postMessage({ id, call: name, ask });
    });
  return {
    find: (...ask) => call('find', ...ask),
    findSnippets: (...ask) => call('findSnippets', ...ask),
    completeQuestion: (...ask) => call('completeQuestion', ...ask),
  };
}
