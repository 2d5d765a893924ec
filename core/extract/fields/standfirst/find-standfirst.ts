import { foldToWords } from '../../page/clean-text';
import { hasMoreText } from '../../page/text-length';
import type { Draft } from '../../step';
import type { SourcedValue } from '../sourced-value';
import { type FoundCandidate, listCandidates } from './list-candidates';
import { bias, scorecard, threshold } from './scorecard';
import { getLines } from './standfirst-group';

/** A standfirst with its elements in the page's copy. */
export interface Standfirst extends SourcedValue<string> {
  readonly elements: readonly Element[];
}

/**
 * Returns the lines under the headline that summarise the story, as shown on the page, or
 * null. Lines are separated by line breaks.
 *
 * Each text that may be the standfirst gets a score by the scorecard. The highest is shown if
 * it reaches the threshold. A description that only search engines see is never a candidate,
 * and the first paragraph of the story, which many systems copy into the description, gets a
 * low score.
 */
export function findStandfirst(draft: Draft): Standfirst | null {
  let best: { readonly candidate: FoundCandidate; readonly points: number } | null = null;
  for (const candidate of listCandidates(draft)) {
    const points = sumPoints(candidate.facts);
    if (points >= (best ? best.points + 1 : threshold)) best = { candidate, points };
  }
  if (!best) return null;
  const { text, source, elements } = best.candidate;
  return {
    value: text,
    source,
    elements: [...elements, ...findCopies(draft.page.document, text)],
  };
}

function sumPoints(facts: readonly number[]): number {
  let points = bias;
  facts.forEach((value, fact) => {
    const row = scorecard[fact] ?? [];
    for (let i = 0; i < row.length; i += 2) {
      if (value > (row[i] ?? 0)) points += row[i + 1] ?? 0;
    }
  });
  return points;
}

/**
 * Returns elements with the same text. Pages contain one standfirst for wide and one for
 * narrow screens.
 */
function findCopies(document: Document, text: string): readonly Element[] {
  const folded = foldToWords(text);
  const beginning = text.slice(0, 8);
  return [...document.querySelectorAll('p, h2, h3, h4, h5, div')].filter(
    (element) =>
      element.childElementCount <= 2 &&
      !hasMoreText(element, text.length * 1.2) &&
      (element.textContent ?? '').trimStart().startsWith(beginning) &&
      foldToWords(getLines(element).join(' ')) === folded,
  );
}
