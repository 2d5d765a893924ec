import type { FailureCode, Instant } from '../core/model';
import { batchedMethods } from './changes/batched';
import { eachWholeClip } from './each-whole-clip';
import { annotationMethods } from './facets/annotations';
import { backupMethods } from './facets/backup';
import { changeMethods } from './facets/changes';
import { clipMethods } from './facets/clips';
import { imageMethods } from './facets/images';
import { importMethods } from './facets/import';
import { searchMethods } from './facets/search';
import { settingsMethods } from './facets/settings';
import { tagMethods } from './facets/tags';
import { versionMethods } from './facets/versions';
import type { Library } from './library';
import { createAccess } from './schema/access';
import { yieldToUpgrades } from './schema/connection';
import { LibraryDatabase } from './schema/database';
import type { SearchService } from './search/service/search-service';
import { watch } from './watch';

interface LibraryOptions {
  /**
   * Called when the disk is full or the database fails, and again when it answers for
   * the first time after that: its log must be renewed (see `renewLog`).
   */
  readonly onTrouble?: (() => void) | null;
  /** Awaited before the first write: the log must be renewed before anything is added to it. */
  readonly beforeFirstWrite?: (() => Promise<unknown>) | null;
  /** The code to fail with where the caller knows why a library cannot be opened. */
  readonly unavailable?: FailureCode;
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
 * answered in this thread.
 */
export function openLibrary(
  name = 'pressmark',
  worker: SearchService | null = null,
  {
    onTrouble = null,
    beforeFirstWrite = null,
    unavailable = 'library-unavailable',
    clock = null,
  }: LibraryOptions = {},
): Library {
  const db = new LibraryDatabase(name, unavailable);
  db.onTrouble = onTrouble;
  yieldToUpgrades(db);
  const access = createAccess(db, beforeFirstWrite);
  const changes = changeMethods(access);
  const library: Library = {
    ...clipMethods(access),
    ...changes,
    ...batchedMethods(changes),
    ...searchMethods(access, worker),
    ...annotationMethods(access),
    ...tagMethods(access),
    ...versionMethods(access),
    ...imageMethods(access),
    ...settingsMethods(access),
    ...importMethods(access, clock),
    ...backupMethods(access),
    eachWholeClip: (which = null) => eachWholeClip(library, which),
    watch: (query, onAnswer, signal) => watch(() => query(library), onAnswer, signal),
    close: () => db.close(),
  };
  return library;
}
