import type { Tab } from '../../scripts/drive/browser';

/** What was painted over a page when it came to rest. */
interface Painted {
  /** Milliseconds from the end of loading until all that is painted was; null when nothing is. */
  readonly ms: number | null;
  readonly count: number;
}

/** Waits until as many marks are painted as wanted, or no more come. */
export function watchPainted(tab: Tab, wanted: number): Promise<Painted> {
  return tab.evaluate(async (wanted): Promise<Painted> => {
    const restMs = 1500;
    const patienceMs = 4000;
    const limitMs = 14_000;
    const begun = performance.now();
    let count = 0;
    let changedAt = begun;
    while (performance.now() - begun < limitMs) {
      const now = [...CSS.highlights]
        .filter(([name]) => name.startsWith('pressmark-') && name !== 'pressmark-flash')
        .reduce((sum, [, highlight]) => sum + highlight.size, 0);
      if (now !== count) {
        count = now;
        changedAt = performance.now();
      }
      const rest = performance.now() - changedAt;
      if (count >= wanted ? rest > restMs : count > 0 && rest > patienceMs) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const [navigation] = performance.getEntriesByType('navigation');
    const loadedAt = (navigation as PerformanceNavigationTiming | undefined)?.loadEventEnd || begun;
    return { count, ms: count > 0 ? Math.max(0, changedAt - loadedAt) : null };
  }, wanted);
}
