import { now } from '../../client/base/now';
import { notifyClipped } from '../../client/library/notify-clipped';
import { libraryCalls, library as libraryName, serveMethods } from '../../core/rpc';
import { openLibrary } from '../../storage';
import { suggestClips } from '../shared/omnibox/suggest-clips';
import type { BackgroundLibrary, OpenOptions } from './background-library';
import { createBackupsHere } from './backup/backups-here';
import { copyHere } from './safety-copy/copy-here';
import { startSafetyCopy } from './safety-copy/start-safety-copy';
import { syncHere } from './sync/sync-here';

/**
 * The background's library in Firefox: all of it, because pages in private windows reach it
 * through the background. An event page loads code when it is first called.
 */
export function openInFirefox(options: OpenOptions): BackgroundLibrary {
  const library = openLibrary(undefined, null, { ...options, clock: now });
  if (options.unavailable === undefined) {
    startSafetyCopy(
      async () => true,
      () => copyHere(options),
    );
  }
  return {
    library,
    backups: createBackupsHere(library),
    sync: () => syncHere(options),
    // Firefox lets no page write into a folder.
    writeFolder: async () => {},
    suggest: (query) => suggestClips(library, query),
    answerScreens: (onClipped) =>
      serveMethods(libraryName, libraryCalls, notifyClipped(library, onClipped)),
  };
}
