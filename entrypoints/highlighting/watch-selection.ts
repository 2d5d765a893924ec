import { selectedRanges } from './selected-ranges';

/** What a reader does with the text of a page. */
export interface SelectionCallbacks {
  /** Text stands selected and the reader has let go. */
  onSelect(range: Range, byTouch: boolean): void;
  /** Nothing is selected any more, or something was selected anew since. */
  onCollapse(): void;
  /** A click that selected nothing. */
  onClick(event: MouseEvent): void;
  /** Whether an event comes from our own bar. */
  isOurs(event: Event): boolean;
}

/** How long a selection made by keyboard or by a finger's handles must stand still, in milliseconds. */
const settleMs = 350;

/**
 * Each tells that the mouse was let go: a page may stop one of them before it
 * comes to us, and a drag that ends outside of the window has no `pointerup`.
 */
const releases = ['pointerup', 'mouseup', 'pointercancel', 'dragend'] as const;

/** Tells of selections by mouse, touch and keyboard, until aborted. */
export function watchSelection(
  view: Window & typeof globalThis,
  callbacks: SelectionCallbacks,
  signal: AbortSignal,
): void {
  const { document } = view;
  const onWindow = { signal, capture: true, passive: true };
  let isPressed = false;
  // What was selected before we came was selected by the pointer that the device has.
  let isByTouch = view.matchMedia?.('(pointer: coarse)').matches ?? false;
  let isAnew = false;
  let timer = 0;

  const report = () => {
    if (isPressed) return;
    const range = findRange(document);
    // Between two drags over the same words nothing is selected, though we never saw it.
    if (isAnew) callbacks.onCollapse();
    isAnew = false;
    if (range) callbacks.onSelect(range, isByTouch);
    else callbacks.onCollapse();
  };

  const reportIn = (ms: number) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(report, ms);
  };

  view.addEventListener(
    'pointerdown',
    (event) => {
      isByTouch = event.pointerType === 'touch';
      isPressed = event.pointerType === 'mouse' && !callbacks.isOurs(event);
    },
    onWindow,
  );
  view.addEventListener(
    'pointermove',
    (event) => {
      // The release was kept from us.
      if (isPressed && event.buttons === 0) {
        isPressed = false;
        reportIn(0);
      }
    },
    onWindow,
  );
  for (const type of releases) {
    view.addEventListener(
      type,
      (event) => {
        isPressed = false;
        // The browser clears a clicked selection only after this event.
        if (!callbacks.isOurs(event)) reportIn(0);
      },
      onWindow,
    );
  }
  view.addEventListener(
    'keydown',
    () => {
      isByTouch = false;
    },
    onWindow,
  );
  view.addEventListener(
    'selectstart',
    (event) => {
      if (!callbacks.isOurs(event)) isAnew = true;
    },
    onWindow,
  );
  view.addEventListener('selectionchange', () => reportIn(settleMs), onWindow);
  view.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || callbacks.isOurs(event) || findRange(document)) return;
      callbacks.onClick(event);
    },
    onWindow,
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  // The page controller may have been loaded because something is selected already.
  timer = view.setTimeout(() => findRange(document) && report(), settleMs);
}

/** The first selected range, copied, if it holds text that is not being edited. */
function findRange(document: Document): Range | null {
  const [range] = selectedRanges(document);
  if (!range) return null;
  const { commonAncestorContainer: node } = range;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (element?.closest('[contenteditable]:not([contenteditable="false"]), textarea, input')) {
    return null;
  }
  return range;
}
