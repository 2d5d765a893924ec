import type { Placement } from '../../core/rpc';
import type { Driven, Tab } from '../../scripts/drive/browser';
import type { VisibleHighlight } from '../../scripts/drive/selection-bar';

/** The painted highlights of a page, counted once no more are added. */
interface PaintedHighlights {
  /** Milliseconds from the load event until the last highlight was painted. Null if none was. */
  readonly ms: number | null;
  readonly count: number;
}

/** Waits until `minCount` highlights are painted, or until no more are added. */
export function waitForHighlights(tab: Tab, minCount: number): Promise<PaintedHighlights> {
  return tab.evaluate(async (minCount): Promise<PaintedHighlights> => {
    /** Time without changes after which the page is settled, with and without `minCount` highlights. */
    const settleMs = 1500;
    const incompleteSettleMs = 4000;
    const timeoutMs = 14_000;
    const startedAt = performance.now();
    let count = 0;
    let changedAt = startedAt;
    while (performance.now() - startedAt < timeoutMs) {
      const currentCount = [...CSS.highlights]
        .filter(([name]) => name.startsWith('pressmark-') && name !== 'pressmark-flash')
        .reduce((sum, [, highlight]) => sum + highlight.size, 0);
      if (currentCount !== count) {
        count = currentCount;
        changedAt = performance.now();
      }
      const unchangedMs = performance.now() - changedAt;
      if (
        count >= minCount ? unchangedMs > settleMs : count > 0 && unchangedMs > incompleteSettleMs
      )
        break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const [navigation] = performance.getEntriesByType('navigation');
    const loadedAt =
      (navigation as PerformanceNavigationTiming | undefined)?.loadEventEnd || startedAt;
    return { count, ms: count > 0 ? Math.max(0, changedAt - loadedAt) : null };
  }, minCount);
}

/** Returns the painted highlights with their texts, leaving out scripts and styles. */
export function listPaintedTexts(tab: Tab): Promise<readonly VisibleHighlight[]> {
  return tab.evaluate((): VisibleHighlight[] => {
    const namePrefix = 'pressmark-';
    const getTextWithoutCode = (range: Range) => {
      const copy = range.cloneContents();
      for (const element of copy.querySelectorAll('script, style, template, noscript'))
        element.remove();
      return copy.textContent;
    };
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith(namePrefix) && name !== `${namePrefix}flash`
        ? [...(highlight as unknown as Iterable<Range>)].map((range) => ({
            // Changed highlights are judged by their place, like all others.
            colour: name.slice(namePrefix.length).replace('-changed', ''),
            text: getTextWithoutCode(range),
          }))
        : [],
    );
  }, undefined);
}

/** Asks the page controller where the annotations of its page are. */
export async function fetchPlacements(driven: Driven, tab: Tab): Promise<readonly Placement[]> {
  const answer = await driven.inExtension(
    (tabId) => chrome.tabs.sendMessage(tabId, { to: 'page', call: 'refresh', request: {} }),
    tab.id,
  );
  if (!answer?.ok) throw new Error(`the page controller does not answer: ${answer?.failure?.code}`);
  return answer.value as unknown as readonly Placement[];
}
