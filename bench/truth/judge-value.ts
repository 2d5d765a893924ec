import type { Verdict } from './field';
import { matchesLabel } from './hash-label';

/** Compares a shown value with the accepted ones, of which a page without a value has none. */
export function judgeValue(shown: string | null, expected: readonly string[]): Verdict {
  const isShown = shown !== null && shown !== '';
  const isRight = isShown && expected.some((label) => matchesLabel(shown, label));
  const isWanted = expected.length > 0;
  const miss = `shown ${JSON.stringify(shown)}, true ${JSON.stringify(expected)}`;
  return {
    isShown,
    isFalse: isShown && !isRight,
    isWanted,
    miss: isRight || !(isShown || isWanted) ? null : miss,
  };
}
