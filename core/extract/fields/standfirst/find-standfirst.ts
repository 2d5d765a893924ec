import { foldToWords } from '../../page/clean-text';
import { hasMoreText } from '../../page/text-length';
import type { Draft } from '../../step';
import { chooseByScorecard } from '../choose-by-scorecard';
import { type Choice, isConfirmed, type SourcedValue } from '../sourced-value';
import { listCandidates } from './list-candidates';
import * as standfirsts from './scorecard';
import { getLines } from './standfirst-group';

/**
 * Percent. Of the standfirsts of which the scorecard is at least 95 % sure, 36 of 40 were right on
 * pages of publishers that it was not trained on (`npm run bench:truth`), by Laplace's rule.
 */
const maxCertainty = 88;

/** A standfirst with its elements in the page's copy. */
export interface Standfirst extends SourcedValue<string> {
  readonly elements: readonly Element[];
}

/**
 * Returns the lines under the headline that summarise the story, as shown on the page, or
 * nothing. Lines are separated by line breaks.
 *
 * Each text that may be the standfirst gets a score by the scorecard. The highest is shown if
 * it reaches the threshold. A description that only search engines see is never a candidate,
 * and the first paragraph of the story, which many systems copy into the description, gets a
 * low score.
 */
export function findStandfirst(draft: Draft): Choice<Standfirst> {
  const { chosen, certainty, isUncertain } = chooseByScorecard(listCandidates(draft), standfirsts);
  if (!chosen) return { found: null, isUncertain };
  const { text, source, elements } = chosen;
  return {
    found: {
      value: text,
      source,
      // A candidate is always shown on the page.
      isConfirmed: isConfirmed([source, 'text']),
      certainty: Math.min(maxCertainty, certainty),
      elements: [...elements, ...findCopies(draft.page.document, text)],
    },
    isUncertain,
  };
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
