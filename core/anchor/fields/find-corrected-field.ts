import { noPosition, type Passage, type PassageField } from '../../model/annotation/passage';
import type { Article } from '../../model/article/article';
import { assignField } from './assign-field';
import { type FieldText, getLetters, squash } from './field-text';
import { locateInField } from './locate-in-field';
import { readFieldTexts } from './read-field-texts';

/** The fields that the user can correct. */
export type CorrectablePassageField = Exclude<PassageField, 'caption'>;

/** What an article's fields are read from. */
type FieldSource = Parameters<typeof readFieldTexts>[0] & Partial<Pick<Article, 'language'>>;

/**
 * Returns the field in which `original` has the words of a passage and `corrected` does not;
 * else null.
 *
 * The passage is located in the original. Located in the correction, it could be taken for a
 * new wording of the page: "for 16 weeks" where the user wrote "for 26 weeks".
 */
export function findCorrectedField(
  passage: Passage,
  original: FieldSource,
  corrected: FieldSource,
): CorrectablePassageField | null {
  if (original === corrected) return null;
  const texts = readFieldTexts(original);
  const shown = new Map(readFieldTexts(corrected).map(({ field, text }) => [field, text]));
  const { field } = assignField(passage, texts);
  for (const part of texts) {
    const text = shown.get(part.field) ?? '';
    if (!isCorrectable(part.field) || text === part.text) continue;
    const isMissing =
      field === undefined
        ? isLineMissing(passage, part.text, text) && !isInBody(passage, texts)
        : field === part.field && isPlaceMissing(passage, part, text, original.language ?? '');
    if (isMissing) return part.field;
  }
  return null;
}

function isCorrectable(field: PassageField | null): field is CorrectablePassageField {
  return field !== null && field !== 'caption';
}

/** True if a passage is in a field, and a correction of it does not have the words found there. */
function isPlaceMissing(
  passage: Passage,
  original: FieldText,
  corrected: string,
  language: string,
): boolean {
  const place = locateInField(passage, original, language);
  if (place === null) return false;
  const { text } = original;
  const quote = {
    exact: text.slice(place.start, place.end),
    prefix: text.slice(0, place.start),
    suffix: text.slice(place.end),
  };
  const found = { quote, position: noPosition, textVersion: passage.textVersion };
  // Not as a byline, of which single names count as the same words.
  const shown = locateInField(found, { field: null, text: corrected }, language);
  return shown === null || shown.how === 'changed';
}

/** True if a line of a passage of several fields is in one of them, but not in its correction. */
function isLineMissing({ quote }: Passage, original: string, corrected: string): boolean {
  const lines = quote.exact.split('\n').map(squash);
  const [before, after] = [squash(original), squash(corrected)];
  return (
    lines.length > 1 &&
    lines.some((line) => line !== '' && before.includes(line) && !after.includes(line))
  );
}

function isInBody({ quote }: Passage, texts: readonly FieldText[]): boolean {
  const exact = squash(quote.exact);
  return texts.some((one) => one.field === null && getLetters(one).includes(exact));
}
