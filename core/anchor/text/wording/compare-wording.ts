import type { WordingChange } from '../../../model/annotation/wording-change';
import { countNegations } from './count-negations';
import { foldWording } from './fold-wording';
import { type ParsedNumber, parseNumbers } from './parse-numbers';

/**
 * Words, and signs that change the meaning of a word or number; all other punctuation
 * is typography.
 *
 * Mathematical signs count, except those drawn as bullets and bars, and "<<" and "->",
 * which stand for quote marks and arrows. `normaliseWording` writes numbers as "#5#"
 * and any other "#" as "♯".
 */
const significantTokens = new RegExp(
  [
    '#[^#]*#',
    String.raw`[\p{L}\p{M}\p{N}]+`,
    String.raw`[\p{Sc}%‰٪°^↑↓▲▼△▽&±×÷+=]`,
    '[✅✓✔☑❌✗✘☒👍👎]',
    String.raw`(?![∙⋅∣∥])[\u2200-\u22ff]`,
    '(?<![<>-])[<>](?![<>])',
    '(?<=#)/(?=#)',
    String.raw`(?<![\p{L}#])~(?=#)`,
    String.raw`(?<=\p{L})♯`,
  ].join('|'),
  'gu',
);

/**
 * Compares the highlighted wording with the current one. Returns null if they read the
 * same.
 *
 * Ignores spaces, punctuation, letter case, digits of another script, and separators
 * in numbers ("1,000", "1000") and times ("15:00", "15.00"). `language` is a BCP 47
 * tag, empty if unknown.
 */
export function compareWording(
  before: string,
  after: string,
  language: string,
): WordingChange | null {
  const subtag = getPrimarySubtag(language);
  const beforeReading = normaliseWording(matchTimeFormat(after, before), subtag);
  const afterReading = normaliseWording(after, subtag);
  if (beforeReading.key === afterReading.key) return null;
  if (differsByBlocks(before, after, subtag)) return 'gap';
  if (!haveSameNumbers(beforeReading.numbers, afterReading.numbers)) return 'number';
  if (countNegations(beforeReading.text, subtag) !== countNegations(afterReading.text, subtag))
    return 'negation';
  return 'wording';
}

/** True if a text contains a negation. `language` is a BCP 47 tag, empty if unknown. */
export function isNegated(text: string, language: string): boolean {
  return text !== '' && countNegations(foldWording(text), getPrimarySubtag(language)) > 0;
}

function getPrimarySubtag(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}

interface NormalisedWording {
  readonly text: string;
  readonly numbers: readonly ParsedNumber[];
  /** Equal for texts that read the same. */
  readonly key: string;
}

function normaliseWording(wording: string, language: string): NormalisedWording {
  const text = foldWording(wording);
  const numbers = parseNumbers(text, language);
  let plain = '';
  let at = 0;
  const escapeHash = (part: string) => part.replace(/#/g, '♯');
  for (const { value, start, end } of numbers) {
    // A number in words is compared as words: "eleven" to "11" is a visible change.
    if (!/^-?\.?\p{Nd}/u.test(text.slice(start, end))) continue;
    plain += `${escapeHash(text.slice(at, start))}#${value}#`;
    at = end;
  }
  plain += escapeHash(text.slice(at));
  return { text, numbers, key: plain.match(significantTokens)?.join('') ?? '' };
}

/** A time of day with a point or a colon. */
const timePattern = /(?<!\p{Nd}[.:]?)(\p{Nd}{1,2})[.:](\p{Nd}{2})(?![.:]?\p{Nd})/gu;

/**
 * Writes the times of `wording` with a point or a colon, whichever `model` uses for
 * the same time. On its own, "2:10" may equally be a score, and "2.10" a price.
 */
function matchTimeFormat(model: string, wording: string): string {
  const written = new Set(model.match(timePattern));
  return wording.replace(timePattern, (time, hours, minutes) => {
    const other = `${hours}${time.includes(':') ? '.' : ':'}${minutes}`;
    return written.has(other) && !written.has(time) ? other : time;
  });
}

function haveSameNumbers(before: readonly ParsedNumber[], after: readonly ParsedNumber[]): boolean {
  let [beforeAt, afterAt] = [0, 0];
  for (;;) {
    const [beforeNumber, afterNumber] = [before[beforeAt], after[afterAt]];
    if (!beforeNumber && !afterNumber) return true;
    if (beforeNumber?.value === afterNumber?.value) {
      beforeAt++;
      afterAt++;
    } else if (beforeNumber?.isArticle) beforeAt++;
    else if (afterNumber?.isArticle) afterAt++;
    else return false;
  }
}

/** True if one wording is the other with whole blocks inserted between its start and end. */
function differsByBlocks(before: string, after: string, language: string): boolean {
  const [long, short] = before.length > after.length ? [before, after] : [after, before];
  const blocks = long.split('\n');
  if (blocks.length < 2 || blocks.length > maxBlocks) return false;
  const { key } = normaliseWording(short, language);
  const getKey = (blocks: readonly string[]) => normaliseWording(blocks.join(' '), language).key;
  for (let from = 1; from < blocks.length; from++) {
    for (let to = from + 1; to < blocks.length; to++) {
      if (getKey([...blocks.slice(0, from), ...blocks.slice(to)]) === key) return true;
    }
  }
  return false;
}

/** Passages of more blocks are compared as a whole, because every range of blocks is tried. */
const maxBlocks = 12;
