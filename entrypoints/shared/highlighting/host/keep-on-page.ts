/** How often the element is put back when the page removes it. */
const maxRetries = 5;

/**
 * Shows an element above everything on a page until `signal` is aborted, then removes it.
 *
 * It is a popover in the top layer, which is above every z-index and not affected by
 * transforms or `overflow`. Elements that enter the top layer later are above it, so it
 * is raised again. A modal dialog makes everything outside of it inert, as does a
 * fullscreen element in Chromium, so the element is moved into those. `near` is the node
 * that it belongs to.
 */
export function keepOnPage(
  view: Window & typeof globalThis,
  host: HTMLElement,
  near: Node | null,
  signal: AbortSignal,
): void {
  const { document } = view;
  let retriesLeft = maxRetries;
  let lastParent = findParent(document, near);

  const put = (parent: Element) => {
    host.popover = 'manual';
    parent.append(host);
    host.showPopover();
  };

  const raise = (event: Event) => {
    if (isOurs(event.target) || !isOnTop(event.target)) return;
    const parent = findParent(document, near);
    if (parent !== lastParent) {
      lastParent = parent;
      return put(parent);
    }
    if (!host.isConnected || ('newState' in event && event.newState === 'closed')) return;
    host.hidePopover();
    host.showPopover();
  };

  // Some pages remove foreign siblings of the body. Inside the body they rarely do.
  const observer = new view.MutationObserver(() => {
    if (host.isConnected || retriesLeft === 0) return;
    retriesLeft -= 1;
    put(document.body ?? document.documentElement);
  });

  put(lastParent);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('toggle', raise, { signal, capture: true });
  document.addEventListener('fullscreenchange', raise, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}

/**
 * The bar and a notice must not raise themselves above each other: they would do so in
 * turn for as long as both are shown, and an open note would lose its cursor each time.
 */
function isOurs(target: EventTarget | null): boolean {
  const { localName } = target as Partial<Element>;
  return typeof localName === 'string' && localName.startsWith('pressmark-');
}

/** Elements that do not render their children. */
const replaced = 'video, audio, img, iframe, object, embed, canvas, svg';

/** Returns the element in which the host is visible and not inert: a modal dialog, a fullscreen element or the page. */
function findParent(document: Document, near: Node | null): Element {
  const element = near?.nodeType === 1 ? (near as Element) : near?.parentElement;
  const own = element?.ownerDocument === document ? element.closest('dialog:modal') : null;
  const dialog = own ?? [...document.querySelectorAll('dialog:modal')].at(-1);
  if (dialog) return dialog;
  const { fullscreenElement } = document;
  return fullscreenElement && !fullscreenElement.matches(replaced)
    ? fullscreenElement
    : document.documentElement;
}

/** True unless the event comes from a `details` element, which fires `toggle` as well. */
function isOnTop(target: EventTarget | null): boolean {
  return target !== null && (!('matches' in target) || !(target as Element).matches('details'));
}
