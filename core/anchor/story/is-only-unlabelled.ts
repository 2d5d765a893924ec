import { foldToUnits, unitsToString } from '../text/characters';
import type { TextPlace } from '../text/finder';
import type { StoryText } from './story-text';

/** Letters of a label, a role or a date beside the names in a byline or credit. */
const maxLabelLetters = 60;

/**
 * True if a quote from a page differs from a place in the story only by labels, which articles
 * do not contain: the page has "By Ada Mensah" or "Photo: Ada Mensah", the article the name.
 */
export function isOnlyUnlabelled(
  quote: string,
  { units, labels }: StoryText,
  { start, end }: TextPlace,
): boolean {
  const inside = labels.filter((at) => start <= at && at <= end);
  if (inside.length === 0) return false;
  const letters = readLetters(quote);
  let from = 0;
  let mayDiffer = false;
  for (const [index, at] of [start, ...inside].entries()) {
    mayDiffer ||= index > 0;
    const piece = readLetters(unitsToString(units.subarray(at, inside[index] ?? end)));
    if (piece === '') continue;
    const found = letters.indexOf(piece, from);
    if (found < 0 || found - from > (mayDiffer ? maxLabelLetters : 0)) return false;
    from = found + piece.length;
    mayDiffer = false;
  }
  return letters.length - from <= (mayDiffer ? maxLabelLetters : 0);
}

function readLetters(text: string): string {
  return unitsToString(foldToUnits(text)).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
