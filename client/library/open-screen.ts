import { browser } from 'wxt/browser';
import type { ProblemPlace } from '../../core/model';
import { backgroundCommandCalls, backgroundCommands, connect } from '../../core/rpc';
import { connectSearch, type Library, openLibrary } from '../../storage';
import { newId } from '../base/new-id';
import { now } from '../base/now';
import { reportFailures } from '../base/report-problem';
import {
  disabledJournal,
  type EditJournal,
  openJournal,
  replayPendingEdits,
} from '../edits/edit-journal';
import { openProblemLog, recordProblems } from '../edits/problem-log';
import { openProtectedStore } from '../edits/protected-store';
import { notifyClipped } from './notify-clipped';
import { notifySettings } from './notify-settings';
import { startSearchWorker } from './start-search-worker';

/** The library and edit journal of one extension page. */
export interface ScreenContext {
  readonly library: Library;
  readonly journal: EditJournal;
}

/**
 * Opens the library and the edit journal for a screen, and first applies the edits that
 * earlier screens left behind.
 *
 * In a private window, Firefox does not let a page write to any database. There the
 * library is accessed through the background, which is never private and keeps running
 * when the page is closed; typed text is not stored anywhere else.
 *
 * The background fetches the images of saved clips: a popup closes too soon.
 *
 * `startSearch` starts the search worker. It is called on the first query.
 */
export async function connectScreen(
  view: Window & typeof globalThis,
  startSearch: () => Worker = startSearchWorker,
): Promise<ScreenContext> {
  const store = openProtectedStore(browser.storage.local, view);
  const { version } = browser.runtime.getManifest();
  recordProblems(view, openProblemLog(store, view, findPlace(view.location), version));
  // Chromium opens no pages of an extension in private windows.
  if (import.meta.env.FIREFOX && browser.extension.inIncognitoContext) {
    const { openRemoteLibrary } = await import('./remote-library');
    return { library: withPages(openRemoteLibrary(view)), journal: disabledJournal };
  }
  const { fetchImages, renewLog, awaitLogRenewal } = connect(
    backgroundCommands,
    backgroundCommandCalls,
    {
      send: (message) => browser.runtime.sendMessage(message),
      wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
    },
  );
  const library = notifyClipped(
    withPages(
      openLibrary(undefined, connectSearch(startSearch), {
        onLogRenewalNeeded: () => void renewLog({}),
        // Not needed in Firefox, which uses SQLite.
        beforeFirstWrite: import.meta.env.FIREFOX ? null : () => awaitLogRenewal({}),
        clock: now,
      }),
    ),
    () => void fetchImages({}),
  );
  await replayPendingEdits(view, library);
  return { library, journal: openJournal(view, newId(view.crypto)) };
}

function findPlace({ pathname }: Location): ProblemPlace {
  if (pathname === '/popup.html') return 'popup';
  return pathname === '/sidepanel.html' ? 'panel' : 'library';
}

/** Reports failures, and applies changed settings in the open pages of the web. */
function withPages(library: Library): Library {
  return notifySettings(reportFailures(library), async (before, after) => {
    const { sendPageSettings } = await import('../tabs/send-page-settings');
    await sendPageSettings(before, after);
  });
}
