import type { detectArticle } from '../../core/detect';

/**
 * The part of the extension API that is used here. Both browsers have it as `chrome`. Not every
 * Chromium has `browser`, which is then the element of a page that has `<a id=browser>`.
 */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * Where the running watcher is found by other scripts of ours in the page. A symbol, because
 * `<a id=…>` can give the global object a property of any name.
 */
export const watchKey = Symbol.for('pressmark-watch');

export interface WatchScope {
  [watchKey]?: ReturnType<typeof watchPage>;
}

/** The background's answer to `isDetectionOn`. */
interface Answer {
  readonly value?: boolean;
}

const plain = { isArticle: false, score: 0 };

/**
 * Delays before an address that did not look like an article is checked again, in milliseconds.
 * Pages that render by script do so in the first seconds.
 */
const recheckDelaysMs = [400, 1200, 3000, 7000];

/** How often to compare the address in browsers without navigation events, in milliseconds. */
const addressPollMs = 1000;

/**
 * Checks whether the page is an article, once it is loaded and again when its address changes,
 * and reports the result to the background. Loads the page controller when text is selected on
 * an article. Where detection is off, it reports the address without examining the page.
 *
 * Asks once whether detection is on, then sends one message per address, and another only if
 * the result changes.
 *
 * Returns a function that checks and reports again. It returns false once the extension was
 * removed or updated: this script can then reach no one.
 */
export function watchPage(view: Window, detect: typeof detectArticle): () => boolean {
  const { document } = view;
  const runtime = findRuntime();
  let seenUrl = '';
  let wasArticle = false;
  /** True until the background has received the address. */
  let isLost = true;
  /** Null until the background has answered. */
  let isOn: boolean | null = null;
  let timer = 0;

  // Without an id the extension was removed or updated, and this script is orphaned.
  const send = async (call: string, request: object) =>
    runtime?.id ? runtime.sendMessage({ to: 'background', call, request }) : null;

  const lookLater = (turn: number) => {
    view.clearTimeout(timer);
    const pauseMs = recheckDelaysMs[turn];
    if (pauseMs) timer = view.setTimeout(look, pauseMs, turn + 1);
  };

  const look = async (turn: number) => {
    if (isOn === null) {
      isLost = true;
      seenUrl = view.location.href;
      const answer = await send('isDetectionOn', { url: seenUrl }).catch(() => null);
      isOn = (answer as Answer | null)?.value ?? null;
    }
    // The background was being stopped or restarted.
    if (isOn === null) return lookLater(turn);
    const url = view.location.href;
    const { isArticle, score } = isOn ? detect(document, url) : plain;
    if (isLost || url !== seenUrl || isArticle !== wasArticle) {
      isLost = false;
      seenUrl = url;
      wasArticle = isArticle;
      // Text may have been selected before the background answered.
      onSelection();
      send('pageSeen', { url, isArticle, score }).catch(() => {
        // The background was being stopped or restarted.
        isLost = true;
        lookLater(turn);
      });
    }
    if (isOn && !isArticle) lookLater(turn);
  };

  const start = () => {
    view.clearTimeout(timer);
    look(0);
  };

  const onAddress = () => {
    if (view.location.href.replace(/#.*/, '') !== seenUrl.replace(/#.*/, '')) {
      view.clearTimeout(timer);
      // The address changes before the text does.
      timer = view.setTimeout(look, recheckDelaysMs[0], 0);
    }
  };

  const openController = () => {
    document.removeEventListener('selectionchange', onSelection);
    view.removeEventListener('blur', onBlur);
    send('openController', {}).catch(() => {});
  };
  const onSelection = () => {
    if (wasArticle && document.getSelection()?.isCollapsed === false) openController();
  };
  // Focus moves into a frame when the user selects text there, which fires no event here. In
  // Firefox, the frame becomes the active element only after this one.
  const onBlur = () => {
    view.setTimeout(() => {
      const { activeElement } = document;
      if (wasArticle && (activeElement as HTMLIFrameElement | null)?.contentDocument)
        openController();
    });
  };

  document.addEventListener('selectionchange', onSelection);
  view.addEventListener('blur', onBlur);
  const tellAnew = () => {
    isOn = null;
    start();
  };
  view.addEventListener('pageshow', (event) => {
    // Restored from the back/forward cache: the toolbar button has lost its state.
    if (event.persisted) tellAnew();
  });
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', onAddress);
  else view.setInterval(onAddress, addressPollMs);

  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();

  return () => {
    if (!runtime?.id) return false;
    tellAnew();
    return true;
  };
}

function findRuntime(): Runtime | undefined {
  return (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime;
}
