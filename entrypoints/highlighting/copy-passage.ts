import { describe, readText } from '../../core/anchor';
import { passageLink, quoteWithSource } from '../../core/exchange';
import type { BarActions } from './bar-actions';
import type { BarTarget } from './bar-target';
import { copyText } from './copy-text';
import { shownText } from './shown-text';

/**
 * Puts a quote with its source on the clipboard; says whether it worked. The words are those
 * that the text has now; what a highlight said before follows them.
 */
export function copyQuote(
  view: Window,
  root: Element,
  target: BarTarget,
  actions: BarActions,
): boolean {
  const { document } = view;
  const source = actions.source() ?? { headline: document.title, url: actions.address() };
  const { text, start, end } = shownPassage(root, target.range);
  const earlier = earlierWordings(target);
  return copyText(document, quoteWithSource(text.slice(start, end).trim(), source, { earlier }));
}

/** Puts a link to a passage on the clipboard, which browsers scroll to; says whether it worked. */
export function copyLink(
  view: Window,
  root: Element,
  { range }: BarTarget,
  actions: BarActions,
): boolean {
  const { text, start, end } = shownPassage(root, range);
  return copyText(view.document, passageLink(actions.address(), text, start, end));
}

/** What was highlighted in the place of the words that stand there now, newest first. */
function earlierWordings(target: BarTarget): readonly string[] {
  if (target.kind !== 'mark') return [];
  const { quote, earlier = [] } = target.annotation.passage;
  return target.changedTo === null ? earlier : [quote.exact, ...earlier];
}

function shownPassage(root: Element, range: Range) {
  const { start, end } = describe(root, range).position;
  return shownText(readText(root), start, end, (element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
}
