import { countShared } from '../text';

/** The text that differs least from `next`; of several, the first. Compares only how they begin and end. */
export function findSource(next: string, texts: readonly string[]): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const { before, after } = countShared(text, next);
    const difference = text.length + next.length - 2 * (before + after);
    if (difference >= least) continue;
    best = text;
    least = difference;
  }
  return best;
}
