import type { Passage } from '../../model/annotation/passage';
import { Finder, type TextPlace } from '../text/finder';
import { foldPassage } from '../text/folded-passage';
import { createSearchableText, type SearchableText } from '../text/root-text';
import { runTask } from '../text/task';
import { resolvePlace } from '../text/wording/resolve-place';
import { WordFinder } from '../text/wording/word-finder';
import { type FieldText, getBlockContext } from './field-text';
import { findInCaptionCredit } from './find-in-credit';
import { findInNames } from './find-in-names';
import { findVerbatim } from './find-verbatim';

/**
 * Locates a passage in the text of its field; null if it is lost.
 *
 * A field is a line or two, so a quote that is still in it needs no context. Around a field,
 * the page and the saved copy differ. A byline or credit is worded differently in each, which
 * is no change of the wording: it is found approximately.
 */
export function locateInField(
  passage: Passage,
  { field, text, credits = [] }: FieldText,
  language = '',
): TextPlace | null {
  const source = createSearchableText(toUnits(text));
  const start = findVerbatim(text, passage.quote, passage.position.start);
  if (start !== null) return resolveVerbatim(source, passage, start, language);
  if (field === 'byline') {
    const position = findInNames(passage.quote, text);
    return position && { ...position, how: 'approximate' };
  }
  const [credit] = credits;
  const inCredit = credit === undefined ? null : findInCaptionCredit(passage.quote, text, credit);
  if (inCredit !== null) return { ...inCredit, how: 'approximate' };
  const { quote, position, textVersion } = passage;
  const inBlock = { exact: quote.exact, ...getBlockContext(quote) };
  const finder = new Finder(source, undefined, language);
  return runTask(finder.find({ quote: inBlock, position, textVersion }));
}

function resolveVerbatim(
  source: SearchableText,
  passage: Passage,
  start: number,
  language: string,
): TextPlace {
  const target = foldPassage(passage);
  const { change, ...ends } = resolvePlace(
    source,
    passage,
    target,
    { start, end: start + target.exact.length, similarity: 1 },
    new WordFinder(language),
    language,
  );
  if (change !== null) return { ...ends, how: 'changed', change };
  return { ...ends, how: start === passage.position.start ? 'exact' : 'moved' };
}

function toUnits(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
