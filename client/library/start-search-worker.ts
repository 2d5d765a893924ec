// The build emits it as a separate file. `new Worker(new URL(…))` would not work: the module's URL
// is replaced by the page's before the build looks for workers.
import SearchWorker from './search-worker?worker';

/** Starts a worker that answers this page's queries. */
export function startSearchWorker(): Worker {
  return new SearchWorker({ name: 'search' });
}
