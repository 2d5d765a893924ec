/** What a reader does with the text of a page. */
interface SelectionCallbacks {
  /** Text stands selected and the reader has let go. */
  onSelect(range: Range): void;
  onCollapse(): void;
  /** A click that selected nothing, at a point of the window in CSS pixels. */
  onClick(x: number, y: number): void;
  /** Whether an event comes from our own bar. */
  isOurs(event: Event): boolean;
}

/** How long a selection made by keyboard or by a finger's handles must stand still, in milliseconds. */
const settleMs = 350;

/** Tells of selections by mouse, touch and keyboard, until aborted. */
export function watchSelection(
  view: Window & typeof globalThis,
  callbacks: SelectionCallbacks,
  signal: AbortSignal,
): void {
  const { document } = view;
  let isPressed = false;
  let timer = 0;

  const report = () => {
    const range = findRange(document);
    if (range) callbacks.onSelect(range);
    else callbacks.onCollapse();
  };

  view.addEventListener(
    'pointerdown',
    (event) => {
      isPressed = event.pointerType === 'mouse' && !callbacks.isOurs(event);
    },
    { signal, capture: true },
  );
  view.addEventListener(
    'pointerup',
    (event) => {
      isPressed = false;
      if (callbacks.isOurs(event)) return;
      view.clearTimeout(timer);
      // The browser clears a clicked selection only after this event.
      timer = view.setTimeout(report, 0);
    },
    { signal, capture: true },
  );
  view.addEventListener(
    'selectionchange',
    () => {
      view.clearTimeout(timer);
      if (!isPressed) timer = view.setTimeout(report, settleMs);
    },
    { signal, capture: true },
  );
  view.addEventListener(
    'click',
    (event) => {
      if (callbacks.isOurs(event) || findRange(document)) return;
      callbacks.onClick(event.clientX, event.clientY);
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  // The desk may have been loaded because something is selected already.
  timer = view.setTimeout(() => findRange(document) && !isPressed && report(), settleMs);
}

/** The selected range, copied, if it holds text that is not being edited. */
function findRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (element?.closest('[contenteditable]:not([contenteditable="false"]), textarea, input')) {
    return null;
  }
  return range.cloneRange();
}
