import { chineseNegations, japaneseNegations, negationWords } from './negation-words';

const wordPattern = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const han = /\p{sc=Han}/u;
/** The abbreviation of "number", as in "Room No. 5". */
const numberAbbreviation = /(?<![\p{L}\p{M}'])no\. ?(?=\p{Nd})/gu;
/** "And" and "so", which Arabic joins to the next word. */
const arabicConjunction = /^[وف]/;

/**
 * Counts the negations in a text folded by `foldWording`. `language` is a primary
 * subtag; if unknown, words of all languages count.
 */
export function countNegations(text: string, language: string): number {
  const isNegation = getMatcher(language);
  let count = 0;
  for (const [word] of text.replace(numberAbbreviation, '').matchAll(wordPattern))
    if (isNegation(word)) count++;
  if (kana.test(text)) count += countMatches(text, japaneseNegations);
  else if (han.test(text)) count += countMatches(text, chineseNegations);
  return count;
}

const matchers = new Map<string, (word: string) => boolean>();

function getMatcher(language: string): (word: string) => boolean {
  const key = negationWords[language] === undefined ? '' : language;
  const matcher = matchers.get(key) ?? createMatcher(key);
  matchers.set(key, matcher);
  return matcher;
}

function createMatcher(language: string): (word: string) => boolean {
  const lists = language === '' ? Object.values(negationWords) : [negationWords[language] ?? ''];
  const all = lists.join(' ').split(' ');
  const exact = new Set(all.filter((word) => !word.endsWith('*')));
  const stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const isListed = (word: string) => exact.has(word) || stems.some((stem) => word.startsWith(stem));
  return (word) =>
    isListed(word) ||
    // "isn't", and the French "n'est".
    word.endsWith("n't") ||
    word.startsWith("n'") ||
    (arabicConjunction.test(word) && isListed(word.slice(1)));
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
