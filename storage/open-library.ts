import { type FailureCode, type Instant, succeed } from '../core/model';
import type { PlacePassages } from './clips/place-highlights';
import { deferMethods } from './defer-methods';
import { eachWholeClip } from './each-whole-clip';
import { type ClippingMethods, clippingMethods } from './facets/clipping';
import type { Library } from './library';
import { type Access, createAccess } from './schema/access';
import { yieldToUpgrades } from './schema/connection';
import { LibraryDatabase } from './schema/database';
import type { SearchService } from './search/service/search-service';
import { watch } from './watch';

interface OpenOptions {
  /**
   * Called when the disk is full or the database fails, and again when it answers for
   * the first time after that: its log must be renewed (see `renewLog`).
   */
  readonly onTrouble?: (() => void) | null;
  /** Awaited before the first write: the log must be renewed before anything is added to it. */
  readonly beforeFirstWrite?: (() => Promise<unknown>) | null;
  /** The code to fail with where the caller knows why a library cannot be opened. */
  readonly unavailable?: FailureCode;
}

interface LibraryOptions extends OpenOptions {
  /**
   * The time at which imported records arrive, by which an export knows what is new since it
   * began; by default the time at which their import began.
   */
  readonly clock?: (() => Instant) | null;
}

/**
 * The library in this browser. Nothing is opened until the first call, and
 * what was closed meanwhile is opened again, so it may be called at the top of
 * a script.
 *
 * `worker` answers questions from the search index; without one they are
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
      const { deferredMethods } = await import('./facets/deferred');
      return deferredMethods(access, worker, clock);
    }),
    eachWholeClip: (which = null) => eachWholeClip(library, which),
    watch: (query, onAnswer, signal) => watch(() => query(library), onAnswer, signal),
    close: () => access.db.close(),
  };
  return library;
}

/**
 * The part of the library that saving and annotating need, for a script that cannot load code
 * later. `place` finds highlights in a text that a saved link gets.
 */
export function openClippingLibrary(
  place: PlacePassages,
  options: OpenOptions = {},
  name = 'pressmark',
): ClippingMethods {
  return clippingMethods(openAccess(name, options), place);
}

function openAccess(
  name: string,
  { onTrouble = null, beforeFirstWrite = null, unavailable = 'library-unavailable' }: OpenOptions,
): Access {
  const db = new LibraryDatabase(name, unavailable);
  db.onTrouble = onTrouble;
  yieldToUpgrades(db);
  return createAccess(db, beforeFirstWrite);
}

const placeInThread: PlacePassages = async (article, passages) => {
  const { placePassages } = await import('../core/anchor/story');
  return succeed(placePassages(article, passages).map(({ passage }) => passage));
};
