import { getNameSeparator } from '../../text';
import { splitBylineText } from '../fields/field-text';
import { foldToUnits, unitsToString } from '../text/characters';
import type { TextPlace } from '../text/finder';
import type { StorySource } from './story-source';

/** Letters of a label, a role or a date beside the names in a byline or credit. */
export const maxLabelLetters = 60;

/**
 * True if a quote from a page differs from a place in the story only by labels, which articles
 * do not contain: the page has "By Ada Mensah" or "Photo: Ada Mensah", the article the name.
 */
export function isOnlyUnlabelled(
  quote: string,
  source: StorySource,
  { start, end }: TextPlace,
): boolean {
  const inside = listLabels(source).filter((at) => start <= at && at <= end);
  if (inside.length === 0) return false;
  const letters = readLetters(quote);
  let from = 0;
  let mayDiffer = false;
  for (const [index, at] of [start, ...inside].entries()) {
    mayDiffer ||= index > 0;
    const piece = readLetters(source.text.text.slice(at, inside[index] ?? end));
    if (piece === '') continue;
    const found = letters.indexOf(piece, from);
    if (found < 0 || found - from > (mayDiffer ? maxLabelLetters : 0)) return false;
    from = found + piece.length;
    mayDiffer = false;
  }
  return letters.length - from <= (mayDiffer ? maxLabelLetters : 0);
}

/**
 * Returns where pages may have words that articles lack, in ascending order: around bylines
 * and credits, and between the names of a byline.
 */
function listLabels({ text: { text }, parts, labelled }: StorySource): readonly number[] {
  const separators = parts
    .filter(({ field }) => field === 'byline')
    .flatMap(({ start, end }) => {
      const byline = text.slice(start, end);
      const [, ...names] = splitBylineText(byline);
      return names.map((name) => start + name.start - getNameSeparator(byline).length);
    });
  const ends = labelled.flatMap(({ start, end }) => [start, end]);
  return [...ends, ...separators].sort((a, b) => a - b);
}

function readLetters(text: string): string {
  return unitsToString(foldToUnits(text)).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
