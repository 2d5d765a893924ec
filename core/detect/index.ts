import type { Detection, Signal } from './detection';
import { readPageFacts } from './page-facts';
import { bias, scorecard, threshold } from './scorecard';

export type { Detection, Signal } from './detection';

/**
 * Decides whether a page looks like a news article, and by which signals. Small and
 * cheap, because it runs on every page. Never throws and never changes the page.
 */
export function detectArticle(document: Document, url: string): Detection {
  const signals: Signal[] = [];
  let sum = bias;
  readPageFacts(document, url).forEach(([name, value], fact) => {
    let points = 0;
    const row = scorecard[fact] ?? [];
    for (let i = 0; i < row.length; i += 2) {
      if (value > (row[i] ?? 0)) points += row[i + 1] ?? 0;
    }
    if (points) signals.push({ name, weight: points / 10 });
    sum += points;
  });
  return {
    isArticle: sum >= threshold,
    score: 1 / (1 + Math.exp(-sum / 10)),
    signals,
  };
}
