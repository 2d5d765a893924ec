import { describe, readText } from '../../core/anchor';
import { passageLink, quoteWithSource } from '../../core/exchange';
import type { BarActions } from './bar-actions';
import { copyText } from './copy-text';

/** Puts a quote with its source on the clipboard; says whether it worked. */
export function copyQuote(view: Window, root: Element, range: Range, actions: BarActions): boolean {
  const { document } = view;
  const source = actions.source() ?? { headline: document.title, url: actions.address() };
  return copyText(document, quoteWithSource(describe(root, range).quote.exact, source));
}

/** Puts a link to a passage on the clipboard, which browsers scroll to; says whether it worked. */
export function copyLink(view: Window, root: Element, range: Range, actions: BarActions): boolean {
  const { start, end } = describe(root, range).position;
  const link = passageLink(actions.address(), readText(root).text, start, end);
  return copyText(view.document, link);
}
