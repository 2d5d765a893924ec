import { browser } from 'wxt/browser';
import type { Result } from '../../core/model';
import {
  connectMethods,
  libraryCalls,
  library as libraryName,
  type Transport,
} from '../../core/rpc';
import { batchedMethods, eachWholeClip, type Library } from '../../storage';

/** How long a watcher waits before it asks again, in milliseconds: nothing tells it of a change. */
const watchEveryMs = 1000;

/** What tells time and whether anybody looks. */
type View = Pick<Window, 'document' | 'setTimeout' | 'clearTimeout'>;

/**
 * The library by way of the background, for pages in which the browser opens no
 * database. A background that does not answer is the failure `no-answer`.
 */
export function openRemoteLibrary(view: View, transport = toBackground(view)): Library {
  const calls = connectMethods(libraryName, libraryCalls, transport);
  const remote: Library = {
    ...calls,
    ...batchedMethods(calls),
    eachWholeClip: (which = null) => eachWholeClip(remote, which),
    watch: (query, onAnswer, signal) => watch(view, () => query(remote), onAnswer, signal),
    // The database is the background's.
    close() {},
  };
  return remote;
}

function toBackground(view: View): Transport {
  return {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
  };
}

/** Asks now and again and again, and calls back when the answer is another; a hidden page asks nothing. */
function watch<Answer>(
  view: View,
  query: () => Promise<Result<Answer>>,
  onAnswer: (answer: Result<Answer>) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let told: string | null = null;
  let timer = 0;

  const ask = async () => {
    if (told === null || !view.document.hidden) {
      const answer = await query();
      if (signal.aborted) return;
      const text = JSON.stringify(answer);
      if (text !== told) onAnswer(answer);
      told = text;
    }
    timer = view.setTimeout(ask, watchEveryMs);
  };
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  void ask();
}
