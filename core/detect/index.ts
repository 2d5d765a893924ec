import type { Detection, Signal } from './detection';
import { readPageFacts } from './page-facts';
import { signs } from './signs';

export type { Detection, Signal } from './detection';

/** The sum from which a page without any sign starts, from the same regression as the weights. */
const bias = -3;
/**
 * The score from which a page counts as an article. A little above the middle,
 * since a badge that wakes on a shop is seen by more readers than one that
 * sleeps on a company's blog.
 */
const threshold = 0.55;

/**
 * Says whether a page looks like a news article, and by which signs. Small and
 * cheap, because it runs on every page; never throws, never changes the page.
 */
export function detectArticle(document: Document, url: string): Detection {
  const page = readPageFacts(document, url);
  const signals: Signal[] = [];
  let sum = bias;
  for (const [name, weight, isShown] of signs) {
    if (!isShown(page)) continue;
    signals.push({ name, weight });
    sum += weight;
  }
  const score = 1 / (1 + Math.exp(-sum));
  return { isArticle: score >= threshold, score, signals };
}
