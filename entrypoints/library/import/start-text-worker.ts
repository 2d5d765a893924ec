// See `start-search-worker.ts` for why it is named so.
import TextWorker from './text-worker?worker';

/** A worker that reads the texts of an import. */
export function startTextWorker(): Worker {
  return new TextWorker({ name: 'texts' });
}
