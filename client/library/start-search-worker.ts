// The build makes a file of its own of it. `new Worker(new URL(…))` would not do: the page's
// own address is put in for the module's before the build looks for workers.
import SearchWorker from './search-worker?worker';

/** A worker that answers the questions of this page. */
export function startSearchWorker(): Worker {
  return new SearchWorker({ name: 'search' });
}
