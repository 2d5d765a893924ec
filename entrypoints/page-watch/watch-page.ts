import type { detectArticle } from '../../core/detect';

/** The part of the extension API that is used here; both browsers have it under either name. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * When to look again at an address that did not look like an article yet, in
 * milliseconds: pages that draw their story by script do it in the first seconds.
 */
const secondLooksMs = [400, 1200, 3000, 7000];

/** How often an address is compared where the browser does not tell of navigations. */
const addressPollMs = 1000;

/**
 * Looks at the page once it is there and again when its address changes, tells
 * the background what it saw, and asks for the page controller when text is selected on an
 * article.
 *
 * One message an address, and another only when the verdict changes.
 *
 * Gives a function that has it look and tell anew. It answers false once the
 * extension was removed or updated: then this script can tell nobody.
 */
export function watchPage(view: Window, detect: typeof detectArticle): () => boolean {
  const { document } = view;
  const runtime = findRuntime();
  let seenUrl = '';
  let wasArticle = false;
  let timer = 0;

  const send = (call: string, ask: object) => {
    // Without an id the extension was removed or updated; this script is an orphan.
    // The background may be restarting: a page that is looked at later tells again.
    if (runtime?.id) runtime.sendMessage({ to: 'background', call, ask }).catch(() => {});
  };

  const look = (turn: number) => {
    const url = view.location.href;
    const { isArticle, score } = detect(document, url);
    if (url !== seenUrl || isArticle !== wasArticle) {
      seenUrl = url;
      wasArticle = isArticle;
      send('pageSeen', { url, isArticle, score });
    }
    const pauseMs = secondLooksMs[turn];
    if (!isArticle && pauseMs) timer = view.setTimeout(look, pauseMs, turn + 1);
  };

  const start = () => {
    view.clearTimeout(timer);
    look(0);
  };

  const onAddress = () => {
    if (view.location.href.replace(/#.*/, '') !== seenUrl.replace(/#.*/, '')) {
      view.clearTimeout(timer);
      // The address changes before the text does.
      timer = view.setTimeout(look, secondLooksMs[0], 0);
    }
  };

  const openController = () => {
    document.removeEventListener('selectionchange', onSelection);
    view.removeEventListener('blur', onBlur);
    send('openController', {});
  };
  const onSelection = () => {
    if (wasArticle && document.getSelection()?.isCollapsed === false) openController();
  };
  // Whoever goes into a frame that can be read may select there, which this page is not told.
  const onBlur = () => {
    const { activeElement } = document;
    if (wasArticle && (activeElement as HTMLIFrameElement | null)?.contentDocument)
      openController();
  };

  document.addEventListener('selectionchange', onSelection);
  view.addEventListener('blur', onBlur);
  const tellAnew = () => {
    seenUrl = '';
    start();
  };
  view.addEventListener('pageshow', (event) => {
    // Back from the browser's cache: the button has forgotten this page.
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
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (scope.browser ?? scope.chrome)?.runtime;
}
