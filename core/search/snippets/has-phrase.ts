import type { FieldChoice, PhraseLeaf } from '../query/query';
import type { Half } from '../rank/posting-weights';
import type { FieldText } from '../terms/count-terms';
import { hasAdjacentWords } from './has-adjacent-words';

/** True if one text of the clip, in the fields of the phrase, contains the phrase. */
export function hasPhrase(
  texts: Readonly<Record<Half, readonly FieldText[]>>,
  { words, isIncomplete, fields }: PhraseLeaf,
): boolean {
  return (['article', 'reader'] as const).some((half) =>
    texts[half].some(
      ({ field, text }) =>
        isIncluded(half, field, fields) && hasAdjacentWords(text, words, isIncomplete),
    ),
  );
}

function isIncluded(half: Half, field: number, fields: FieldChoice | null): boolean {
  if (fields === null) return true;
  return field === 0 ? fields.body : (fields[half] & field) !== 0;
}
