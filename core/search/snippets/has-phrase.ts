import type { FieldChoice, PhraseLeaf } from '../query/query';
import type { Half } from '../rank/weigh-posting';
import type { FieldText } from '../terms/count-terms';
import { followWords } from './follow-words';

/** Does a clip with these texts have a phrase, in one text of the fields that it names? */
export function hasPhrase(
  texts: Readonly<Record<Half, readonly FieldText[]>>,
  { words, fields }: PhraseLeaf,
): boolean {
  return (['article', 'reader'] as const).some((half) =>
    texts[half].some(
      ({ field, text }) => isChosen(half, field, fields) && followWords(text, words),
    ),
  );
}

function isChosen(half: Half, field: number, fields: FieldChoice | null): boolean {
  if (fields === null) return true;
  return field === 0 ? fields.body : (fields[half] & field) !== 0;
}
