import { describe, readText } from '../../core/anchor';
import { passageLink, quoteWithSource } from '../../core/exchange';
import type { BarActions } from './bar-actions';
import { copyText } from './copy-text';
import { shownText } from './shown-text';

/** Puts a quote with its source on the clipboard; says whether it worked. */
export function copyQuote(view: Window, root: Element, range: Range, actions: BarActions): boolean {
  const { document } = view;
  const source = actions.source() ?? { headline: document.title, url: actions.address() };
  const { text, start, end } = shownPassage(root, range);
  return copyText(document, quoteWithSource(text.slice(start, end).trim(), source));
}

/** Puts a link to a passage on the clipboard, which browsers scroll to; says whether it worked. */
export function copyLink(view: Window, root: Element, range: Range, actions: BarActions): boolean {
  const { text, start, end } = shownPassage(root, range);
  return copyText(view.document, passageLink(actions.address(), text, start, end));
}

function shownPassage(root: Element, range: Range) {
  const { start, end } = describe(root, range).position;
  return shownText(readText(root), start, end, (element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
}
