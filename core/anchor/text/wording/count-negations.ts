import { chineseNegations, japaneseNegations, negationWords } from './negation-words';

const words = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const han = /\p{sc=Han}/u;
/** The abbreviation of "number", as in "Room No. 5". */
const numero = /(?<![\p{L}\p{M}'])no\. ?(?=\p{Nd})/gu;
/** "And" and "so", which Arabic writes together with the next word. */
const arabicPrefix = /^[وف]/;

/**
 * How many negations a text has. Folded by `foldForms`. `language` is a BCP 47
 * tag; words of all languages count where it is unknown.
 */
export function countNegations(text: string, language: string): number {
  const isNegation = matcherFor(language);
  let count = 0;
  for (const [word] of text.replace(numero, '').matchAll(words)) if (isNegation(word)) count++;
  if (kana.test(text)) count += countMatches(text, japaneseNegations);
  else if (han.test(text)) count += countMatches(text, chineseNegations);
  return count;
}

const matchers = new Map<string, (word: string) => boolean>();

function matcherFor(language: string): (word: string) => boolean {
  const known = negationWords[language] === undefined ? '' : language;
  const made = matchers.get(known) ?? createMatcher(known);
  matchers.set(known, made);
  return made;
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
    (arabicPrefix.test(word) && isListed(word.slice(1)));
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
