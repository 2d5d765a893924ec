import type { Passage } from '../../model/annotation/passage';
import { type FieldText, getLetters, squash } from './field-text';
import { readFieldTexts } from './read-field-texts';

type FieldSource = Parameters<typeof readFieldTexts>[0];

/**
 * Returns a passage that was made in a field of a saved copy, marked if only the user's
 * correction of the field has its words, not `original`.
 */
export function markCorrection(
  passage: Passage,
  original: FieldSource,
  corrected: FieldSource,
): Passage {
  const { field, quote } = passage;
  if (original === corrected || field === undefined || field === 'caption') return passage;
  const exact = squash(quote.exact);
  const isIn = (texts: readonly FieldText[]) =>
    texts.some((text) => text.field === field && getLetters(text).includes(exact));
  return isIn(readFieldTexts(corrected)) && !isIn(readFieldTexts(original))
    ? { ...passage, isFromCorrection: true }
    : passage;
}
