import { removeHighlights } from '../../core/anchor';
import { listReadableDocuments } from './reading/readable-documents';

/** Tells earlier controllers of the page that a new one starts. */
const eventName = 'pressmark-start';

/** How often to check whether the extension is still there, in milliseconds. */
const checkMs = 1000;

/**
 * Calls `onEnd` once the extension was disabled, updated or removed, which browsers do not
 * report to scripts in pages. Chromium leaves them running; Firefox ends them, and removes
 * their style (see `page-styles.ts`).
 *
 * A page may dispatch the event too, which only makes it check.
 */
export function watchExtension(
  view: Window,
  isConnected: () => boolean,
  onEnd: () => void,
  signal: AbortSignal,
): void {
  const check = () => {
    if (!isConnected()) onEnd();
  };
  const timer = view.setInterval(check, checkMs);
  view.document.addEventListener(eventName, check, { signal });
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
}

/** Ends earlier controllers of the page, and removes what one that can no longer run has left. */
export function removePredecessor(view: Window & typeof globalThis): void {
  const { document } = view;
  document.dispatchEvent(new view.Event(eventName));
  for (const host of document.querySelectorAll('pressmark-bar, pressmark-notice, pressmark-voice'))
    host.remove();
  for (const { defaultView } of listReadableDocuments(document)) {
    if (defaultView) removeHighlights(defaultView.CSS.highlights);
  }
}
