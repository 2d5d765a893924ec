import { getNativeProperty } from '../../core/extract/page/native-dom';
import { addressKey } from '../../core/model';

/** How long reading waits for the text of a new address, in milliseconds. */
const maxWaitMs = 2000;
const pollMs = 100;

/** In characters. Menus, counters and "Loading…" are shorter, articles longer. */
const minNewText = 200;

/** Whether a page that navigates without loading a new document has drawn its text yet. */
export interface DrawingTracker {
  /** Call it on navigation inside the page, and before reading it. */
  onNavigate(): void;
  /**
   * Resolves once the text after a navigation has replaced the text before it and has settled,
   * or 2 seconds after the navigation.
   */
  whenDrawn(): Promise<void>;
  /** Call it when the page is read. */
  onRead(): void;
  /** True if so much text was added since the page was read that it may be another story. */
  hasNewText(): boolean;
}

/**
 * Sites usually change the address first and draw the text later, so text is only known to
 * belong to an address once it differs from the text at the time of the navigation. Cost: on
 * sites that draw first, reading within 2 seconds of a navigation waits for the rest of them.
 */
export function trackDrawing(view: Window & typeof globalThis): DrawingTracker {
  const getText = () => readText(view);
  let key = addressKey(view.location.href);
  /** The text before the last navigation. Null if it has been replaced. */
  let before: { readonly text: string; readonly until: number } | null = null;
  let read: string | null = null;

  const onNavigate = () => {
    const next = addressKey(view.location.href);
    if (next === key) return;
    key = next;
    before = { text: getText(), until: view.performance.now() + maxWaitMs };
  };

  return {
    onNavigate,
    async whenDrawn() {
      onNavigate();
      let last = '';
      while (before && view.performance.now() < before.until) {
        const text = getText();
        if (text === last && countAdded(before.text, text) >= minNewText) before = null;
        else await new Promise((resolve) => view.setTimeout(resolve, pollMs));
        last = text;
      }
    },
    onRead() {
      read = getText();
    },
    hasNewText: () => read !== null && countAdded(read, getText()) >= minNewText,
  };
}

const unread = 'script, style, noscript, template';

/** The text of a page, without scripts and the like. */
function readText({ document, NodeFilter }: Window & typeof globalThis): string {
  const { body } = document;
  // A script may have removed it.
  if (!body) return '';
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    // A control can clobber a form's `matches`.
    const isUnread =
      parentElement && getNativeProperty(parentElement, 'matches').call(parentElement, unread);
    if (!isUnread) text += node.nodeValue;
  }
  return text;
}

/** How many characters of `after` are between its common start and end with `before`. */
function countAdded(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return after.length - start - end;
}
