import { listSelectedRanges } from './selected-ranges';
import { watchPointer } from './watch-pointer';

/** How the user selected text. */
export interface SelectionInput {
  readonly isByTouch: boolean;
  /** Selected with Alt held, or Alt was pressed alone afterwards. */
  readonly isWithAlt: boolean;
}

/** What the user does with the text of a page. */
export interface SelectionCallbacks {
  /** Text is selected and the selection is finished, or Alt was pressed alone afterwards. */
  onSelect(range: Range, how: SelectionInput): void;
  /** Nothing is selected any more, or a new selection was started. */
  onCollapse(): void;
  /** A click that selected nothing. */
  onClick(event: MouseEvent): void;
  /** True if an event comes from our own bar. */
  isOurs(event: Event): boolean;
}

/** How long a selection made by keyboard or touch handles must not change before it is finished, in milliseconds. */
const settleMs = 350;

/** Reports selections by mouse, touch and keyboard until `signal` is aborted. */
export function watchSelection(
  view: Window & typeof globalThis,
  callbacks: SelectionCallbacks,
  signal: AbortSignal,
): void {
  const { document } = view;
  const { isOurs } = callbacks;
  const options = { signal, capture: true, passive: true };
  let isNewSelection = false;
  let timer = 0;

  const report = () => {
    view.clearTimeout(timer);
    timer = 0;
    if (pointer.isPressed()) return;
    const range = findRange(document);
    // Between two drags over the same words nothing was selected, even if no event showed it.
    if (isNewSelection) callbacks.onCollapse();
    isNewSelection = false;
    if (range)
      callbacks.onSelect(range, {
        isByTouch: pointer.isByTouch(),
        isWithAlt: pointer.isWithAlt(),
      });
    else callbacks.onCollapse();
  };

  const reportIn = (ms: number) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(report, ms);
  };

  // The browser clears a clicked selection only after the release event.
  const pointer = watchPointer(view, { isOurs, onRelease: () => reportIn(0) }, signal);
  view.addEventListener(
    'selectstart',
    (event) => {
      if (!isOurs(event)) isNewSelection = true;
    },
    options,
  );
  view.addEventListener('selectionchange', () => reportIn(settleMs), options);
  view.addEventListener(
    'keydown',
    (event) => {
      // Tab moves into the bar. A later report would reopen it, which loses the focus.
      if (event.key === 'Tab' && timer !== 0 && !isOurs(event)) report();
    },
    options,
  );
  view.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || isOurs(event) || findRange(document)) return;
      callbacks.onClick(event);
    },
    options,
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  // The page controller may have been loaded because something is selected already.
  timer = view.setTimeout(() => findRange(document) && report(), settleMs);
}

/** The first selected range, copied, if it holds text that is not being edited. */
function findRange(document: Document): Range | null {
  const [range] = listSelectedRanges(document);
  if (!range) return null;
  const { commonAncestorContainer: node } = range;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (element?.closest('[contenteditable]:not([contenteditable="false"]), textarea, input')) {
    return null;
  }
  return range;
}
