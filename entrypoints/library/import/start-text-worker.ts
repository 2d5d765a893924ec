// See `start-search-worker.ts` for the reason for this import.
import TextWorker from './text-worker?worker';

/** Starts the worker for derived texts. */
export function startTextWorker(): Worker {
  return new TextWorker({ name: 'texts' });
}
