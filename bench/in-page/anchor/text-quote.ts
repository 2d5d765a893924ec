import { fromRange, toRange } from 'dom-anchor-text-quote';
import type { Contestant } from './contestant';

interface Described {
  readonly selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  readonly start: number;
}

/** The package as it comes, with the hint that it takes: where the quote stood. */
export const textQuote: Contestant = {
  name: 'dom-anchor-text-quote',
  describe(root, range): Described {
    const before = root.ownerDocument.createRange();
    before.setStart(root, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return { selector: fromRange(root, range), start: before.toString().length };
  },
  locate: (root, described) =>
    (described as readonly Described[]).map(({ selector, start }) => {
      try {
        return toRange(root, selector, { hint: start });
      } catch {
        return null;
      }
    }),
};
