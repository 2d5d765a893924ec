import { describe, readText } from '../../../../core/anchor';
import { quoteWithSource } from '../../../../core/export';
import { createPassageLink } from '../../../../core/passages';
import type { BarActions } from '../bar/bar-actions';
import type { BarTarget } from '../bar/bar-target';
import { copyText } from './copy-text';
import { getVisibleText } from './visible-text';

/**
 * Copies a quote with its source. Returns whether it worked. Uses the current wording of
 * the text, followed by earlier wordings of the highlight.
 */
export function copyQuote(
  view: Window,
  root: Element,
  target: BarTarget,
  actions: BarActions,
): boolean {
  const { document } = view;
  const source = actions.getSource() ?? { headline: document.title, url: actions.getAddress() };
  const { text, start, end } = getVisiblePassage(root, target.range);
  const earlier = listEarlierWordings(target);
  return copyText(document, quoteWithSource(text.slice(start, end).trim(), source, { earlier }));
}

/** Copies a link with a text fragment, which browsers scroll to. Returns whether it worked. */
export function copyLink(
  view: Window,
  root: Element,
  { range }: BarTarget,
  actions: BarActions,
): boolean {
  const { text, start, end } = getVisiblePassage(root, range);
  return copyText(view.document, createPassageLink(actions.getAddress(), text, start, end));
}

/** Earlier wordings of the passage, newest first. */
function listEarlierWordings(target: BarTarget): readonly string[] {
  if (target.kind !== 'annotation') return [];
  const { quote, earlier = [] } = target.annotation.passage;
  return target.changedTo === null ? earlier : [quote.exact, ...earlier];
}

function getVisiblePassage(root: Element, range: Range) {
  const { start, end } = describe(root, range).position;
  return getVisibleText(readText(root), start, end, (element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
}
