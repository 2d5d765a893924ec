import type { Passage, PassageField } from '../../model/annotation/passage';
import { assignField } from './assign-field';
import { type FieldText, squash } from './field-text';
import { findInNames } from './find-in-names';
import { findVerbatim } from './find-verbatim';
import { readFieldTexts } from './read-field-texts';

/** The fields that the user can correct. */
export type CorrectablePassageField = Exclude<PassageField, 'caption'>;

/** What an article's fields are read from. */
type FieldSource = Parameters<typeof readFieldTexts>[0];

/**
 * Returns the field with a passage's words if the user corrected it, so that the shown copy
 * lacks them. Null if no corrected field has them.
 */
export function findCorrectedField(
  passage: Passage,
  original: FieldSource,
  corrected: FieldSource,
): CorrectablePassageField | null {
  if (original === corrected) return null;
  const shown = new Map(readFieldTexts(corrected).map(({ field, text }) => [field, text]));
  const parts = findParts(passage, readFieldTexts(original));
  for (const { field, text } of parts) {
    if (field !== null && field !== 'caption' && shown.get(field) !== text) return field;
  }
  return null;
}

/** Returns the fields that have the words of a passage: its own, or else those that it extends over. */
function findParts(passage: Passage, texts: readonly FieldText[]): readonly FieldText[] {
  const { field } = assignField(passage, texts);
  const own = texts.find((text) => text.field === field);
  if (field !== undefined && own) {
    const place =
      field === 'byline'
        ? findInNames(passage.quote, own.text)
        : findVerbatim(own.text, passage.quote);
    return place === null ? [] : [own];
  }
  const letters = texts.map(({ text }) => squash(text));
  const exact = squash(passage.quote.exact);
  const start = letters.join('').indexOf(exact);
  if (start < 0) return [];
  return texts.filter((_, index) => {
    const from = letters.slice(0, index).join('').length;
    return from < start + exact.length && start < from + (letters[index] ?? '').length;
  });
}
