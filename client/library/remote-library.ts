import { browser } from 'wxt/browser';
import type { Result } from '../../core/model';
import {
  connectMethods,
  libraryCalls,
  library as libraryName,
  type Transport,
} from '../../core/rpc';
import { batchedMethods, eachWholeClip, type Library } from '../../storage';

/** Polling interval of `watch` in milliseconds: the background sends no change notifications. */
const watchEveryMs = 1000;

/** Timers and page visibility. */
type PollingWindow = Pick<Window, 'document' | 'setTimeout' | 'clearTimeout'>;

/**
 * Opens the library through the background, for pages in which the browser allows no database
 * (Firefox's private windows).
 * If the background does not answer, calls fail with `no-answer`.
 */
export function openRemoteLibrary(view: PollingWindow, transport = toBackground(view)): Library {
  const calls = connectMethods(libraryName, libraryCalls, transport);
  const remote: Library = {
    ...calls,
    ...batchedMethods(calls),
    eachWholeClip: (which = null) => eachWholeClip(remote, which),
    watch: (query, onAnswer, signal) => watch(view, () => query(remote), onAnswer, signal),
    // The background owns the database.
    close() {},
  };
  return remote;
}

function toBackground(view: PollingWindow): Transport {
  return {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
  };
}

/** Polls `query` while the page is visible, and calls `onAnswer` with each new answer. */
function watch<Answer>(
  view: PollingWindow,
  query: () => Promise<Result<Answer>>,
  onAnswer: (answer: Result<Answer>) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let lastText: string | null = null;
  let timer = 0;

  const poll = async () => {
    if (lastText === null || !view.document.hidden) {
      const answer = await query();
      if (signal.aborted) return;
      const text = JSON.stringify(answer);
      if (text !== lastText) onAnswer(answer);
      lastText = text;
    }
    timer = view.setTimeout(poll, watchEveryMs);
  };
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  void poll();
}
