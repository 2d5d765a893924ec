/** A page that takes out what it does not know is not fought for longer than this. */
const maxReturns = 5;

/**
 * Puts an element of ours on a page, above everything, and keeps it there
 * until aborted; then it leaves without a trace.
 *
 * It stands in the top layer, which is above every z-index and out of reach of
 * transforms and of `overflow`. What comes into that layer later lies above
 * it, so that it is raised again; a modal dialog makes all that is outside of
 * it inert, and in Chromium so does an element that fills the screen, so that
 * it goes into these. `near` is what it is about.
 */
export function keepOnPage(
  view: Window & typeof globalThis,
  host: HTMLElement,
  near: Node | null,
  signal: AbortSignal,
): void {
  const { document } = view;
  let returnsLeft = maxReturns;
  let lastHome = homeIn(document, near);

  const put = (home: Element) => {
    host.popover = 'manual';
    home.append(host);
    host.showPopover();
  };

  const raise = (event: Event) => {
    if (isOurs(event.target) || !isOnTop(event.target)) return;
    const home = homeIn(document, near);
    if (home !== lastHome) {
      lastHome = home;
      return put(home);
    }
    if (!host.isConnected || ('newState' in event && event.newState === 'closed')) return;
    host.hidePopover();
    host.showPopover();
  };

  // Some pages throw out what others put beside their body; inside it they look less closely.
  const observer = new view.MutationObserver(() => {
    if (host.isConnected || returnsLeft === 0) return;
    returnsLeft -= 1;
    put(document.body ?? document.documentElement);
  });

  put(lastHome);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('toggle', raise, { signal, capture: true });
  document.addEventListener('fullscreenchange', raise, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}

/**
 * The bar and a notice need not rise above each other. They did, in turn and for as
 * long as both were shown, and the note that was being written lost its cursor each time.
 */
function isOurs(target: EventTarget | null): boolean {
  const { localName } = target as Partial<Element>;
  return typeof localName === 'string' && localName.startsWith('pressmark-');
}

/** Elements that show something else in place of their children. */
const replaced = 'video, audio, img, iframe, object, embed, canvas, svg';

/** Where something can be seen and used now: in what has made all else inert, else in the page. */
function homeIn(document: Document, near: Node | null): Element {
  const element = near?.nodeType === 1 ? (near as Element) : near?.parentElement;
  const own = element?.ownerDocument === document ? element.closest('dialog:modal') : null;
  const dialog = own ?? [...document.querySelectorAll('dialog:modal')].at(-1);
  if (dialog) return dialog;
  const { fullscreenElement: filling } = document;
  return filling && !filling.matches(replaced) ? filling : document.documentElement;
}

/** What comes into the top layer and leaves it; a `details` that is opened tells of itself likewise. */
function isOnTop(target: EventTarget | null): boolean {
  return target !== null && (!('matches' in target) || !(target as Element).matches('details'));
}
