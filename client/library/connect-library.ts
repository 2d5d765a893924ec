import { browser } from 'wxt/browser';
import type { ProblemPlace } from '../../core/model';
import { backgroundCommandCalls, backgroundCommands, connect } from '../../core/rpc';
import { connectSearch, type Library, openLibrary } from '../../storage';
import { isPrivateWindow } from '../base/is-private-window';
import { now } from '../base/now';
import { reportFailures } from '../base/report-problem';
import { adoptPendingEdits, replayPendingEdits } from '../edits/edit-journal';
import { openProblemLog, recordProblems } from '../edits/problem-log';
import { openProtectedStore } from '../edits/protected-store';
import { notifyClipped } from './notify-clipped';
import { notifySettings } from './notify-settings';
import { startSearchWorker } from './start-search-worker';

/**
 * Opens the library for a screen, and first applies the edits that earlier screens left behind.
 *
 * In a private window, Firefox does not let a page write to any database. There the
 * library is accessed through the background, which is never private and keeps running
 * when the page is closed.
 *
 * The background fetches the images of saved clips: a popup closes too soon.
 *
 * `startSearch` starts the search worker. It is called on the first query.
 */
export async function connectLibrary(
  view: Window & typeof globalThis,
  startSearch: () => Worker = startSearchWorker,
): Promise<Library> {
  const store = openProtectedStore(browser.storage.local, view);
  const { version } = browser.runtime.getManifest();
  recordProblems(view, openProblemLog(store, view, findPlace(view.location), version));
  if (isPrivateWindow()) {
    const { openRemoteLibrary } = await import('./remote-library');
    return withPages(openRemoteLibrary(view));
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
  adoptPendingEdits(view, library);
  return library;
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
