import { browser } from 'wxt/browser';
import { backgroundTaskCalls, backgroundTasks, connect } from '../../core/rpc';
import { connectSearch, type Library, openLibrary } from '../../storage';
import { newId } from '../base/new-id';
import { now } from '../base/now';
import { type EditJournal, finishLeftEdits, noJournal, openJournal } from '../edits/edit-journal';
import { catchUp } from './catch-up';
import { notifyClipped } from './notify-clipped';
import { openRemoteLibrary } from './remote-library';
import { startSearchWorker } from './start-search-worker';

/** What every screen of ours works with. */
export interface Screen {
  readonly library: Library;
  readonly journal: EditJournal;
}

/**
 * The library and the journal of edits for a screen, after the edits that screens
 * before it have left behind were made.
 *
 * Firefox lets a page in a private window write to no database, so there the
 * library is reached through the background, which is never private and goes on
 * when the page is closed; nothing that is typed there is written down elsewhere.
 *
 * Images of what is kept are fetched by the background: a popup is closed too soon.
 *
 * `startSearch` gives the worker that answers questions, when the first is asked.
 */
export async function openScreen(
  view: Window & typeof globalThis,
  startSearch: () => Worker = startSearchWorker,
): Promise<Screen> {
  if (browser.extension.inIncognitoContext) {
    return { library: openRemoteLibrary(view), journal: noJournal };
  }
  const { keepImages, renewLog, awaitLogRenewal } = connect(backgroundTasks, backgroundTaskCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
  });
  const library = notifyClipped(
    openLibrary(undefined, connectSearch(startSearch), {
      onTrouble: () => void renewLog({}),
      // Firefox keeps no log that needs it.
      beforeFirstWrite: import.meta.env.FIREFOX ? null : () => awaitLogRenewal({}),
      clock: now,
    }),
    () => void keepImages({}),
  );
  await finishLeftEdits(view, library);
  void catchUp(view, library);
  return { library, journal: openJournal(view, newId(view.crypto)) };
}
