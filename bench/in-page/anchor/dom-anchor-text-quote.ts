import { fromRange, toRange } from 'dom-anchor-text-quote';
import type { AnchorEngine } from './anchor-engine';

interface SelectorWithHint {
  readonly selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  readonly start: number;
}

/** The published package, with the original offset of the quote as its hint. */
export const domAnchorTextQuote: AnchorEngine = {
  name: 'dom-anchor-text-quote',
  describe(root, range): SelectorWithHint {
    const before = root.ownerDocument.createRange();
    before.setStart(root, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return { selector: fromRange(root, range), start: before.toString().length };
  },
  locate: (root, selectors) =>
    (selectors as readonly SelectorWithHint[]).map(({ selector, start }) => {
      try {
        return toRange(root, selector, { hint: start });
      } catch {
        return null;
      }
    }),
};
