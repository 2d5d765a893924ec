import { type Instant, succeed } from '../core/model';
import type { PlacePassages } from './clips/place-highlights';
import { deferMethods } from './defer-methods';
import { eachWholeClip } from './each-whole-clip';
import type { Library } from './library';
import { clippingMethods } from './library-methods/clipping';
import { type OpenOptions, openAccess } from './open-access';
import type { SearchService } from './search/service/search-service';
import { watch } from './watch';

interface LibraryOptions extends OpenOptions {
  /**
   * The time at which imported records arrive, by which an export knows what is new since it
   * began; by default the time at which their import began.
   */
  readonly clock?: (() => Instant) | null;
}

/**
 * The library in this browser. The database is opened on the first call, and
 * reopened if it was closed meanwhile, so this may be called at the top of a
 * script.
 *
 * `worker` answers queries from the search index; without one they are
 * answered in this thread. Code that saving a clip does not need is loaded when it is first
 * called.
 */
export function openLibrary(
  name = 'pressmark',
  worker: SearchService | null = null,
  { clock = null, ...options }: LibraryOptions = {},
): Library {
  const access = openAccess(name, options);
  const library: Library = {
    ...clippingMethods(access, placeInThread),
    ...deferMethods(async () => {
      const { deferredMethods } = await import('./library-methods/deferred');
      return deferredMethods(access, worker, clock);
    }),
    eachWholeClip: (which = null) => eachWholeClip(library, which),
    watch: (query, onAnswer, signal) => watch(() => query(library), onAnswer, signal),
    close: () => access.db.close(),
  };
  return library;
}

const placeInThread: PlacePassages = async (article, passages) => {
  const { placePassages } = await import('../core/anchor/story');
  return succeed(placePassages(article, passages).map(({ passage }) => passage));
};
