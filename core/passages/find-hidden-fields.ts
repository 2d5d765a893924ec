import {
  type CorrectablePassageField,
  findCorrectedField,
} from '../anchor/fields/find-corrected-field';
import type { Annotation, Article } from '../model';

/**
 * The user's correction that hides words of the page: they removed a part of the article, or
 * corrected a field.
 */
export type HiddenBy = 'removal' | CorrectablePassageField;

/** Returns the annotations with words of `original` that a corrected field lacks, by their ids. */
export function findHiddenByFields(
  original: Article,
  corrected: Article,
  annotations: readonly Annotation[],
): ReadonlyMap<string, CorrectablePassageField> {
  if (original === corrected) return new Map();
  return new Map(
    annotations.flatMap(({ id, passage }) => {
      const isOwn = passage.isFromCorrection === true;
      const field = isOwn ? null : findCorrectedField(passage, original, corrected);
      return field === null ? [] : [[id, field] as const];
    }),
  );
}
