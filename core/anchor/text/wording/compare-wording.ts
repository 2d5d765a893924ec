import type { WordingChange } from '../../../model/annotation/wording-change';
import { countNegations } from './count-negations';
import { foldForms } from './fold-forms';
import { type ReadNumber, readNumbers } from './read-numbers';

/**
 * Words, and the signs that change what a word or a number means; all other
 * punctuation is typography. Mathematical signs count but for those that are drawn
 * as bullets and bars, and "<<" and "->", which stand for quote marks and arrows.
 * A number is "#5#", and "♯" any other "#": see `read`.
 */
const words = new RegExp(
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
 * Compares the wording that was highlighted with the one that stands there now;
 * null if a reader sees no difference. Spaces, punctuation, letter case, digits
 * of another script and separators in numbers ("1,000", "1000") and times ("15:00",
 * "15.00") do not count.
 * `language` is a BCP 47 tag, empty if unknown.
 */
export function compareWording(
  before: string,
  now: string,
  language: string,
): WordingChange | null {
  const subtag = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const old = read(writeTimesLike(now, before), subtag);
  const is = read(now, subtag);
  if (old.key === is.key) return null;
  if (isGap(before, now, subtag)) return 'gap';
  if (!hasSameNumbers(old.numbers, is.numbers)) return 'number';
  if (countNegations(old.text, subtag) !== countNegations(is.text, subtag)) return 'negation';
  return 'wording';
}

interface Reading {
  readonly text: string;
  readonly numbers: readonly ReadNumber[];
  /** Equal for texts that say the same. */
  readonly key: string;
}

function read(wording: string, language: string): Reading {
  const text = foldForms(wording);
  const numbers = readNumbers(text, language);
  let plain = '';
  let at = 0;
  const hold = (part: string) => part.replace(/#/g, '♯');
  for (const { value, start, end } of numbers) {
    // A number in words is compared as words: "eleven" may become "11" only visibly.
    if (!/^-?\.?\p{Nd}/u.test(text.slice(start, end))) continue;
    plain += `${hold(text.slice(at, start))}#${value}#`;
    at = end;
  }
  plain += hold(text.slice(at));
  return { text, numbers, key: plain.match(words)?.join('') ?? '' };
}

const times = /(?<!\p{Nd}[.:]?)(\p{Nd}{1,2})[.:](\p{Nd}{2})(?![.:]?\p{Nd})/gu;

/**
 * Writes a time of `wording` as `model` has the same one, with a point or a colon. In
 * itself, "2:10" may as well be a score, and "2.10" a price.
 */
function writeTimesLike(model: string, wording: string): string {
  const written = new Set(model.match(times));
  return wording.replace(times, (time, hours, minutes) => {
    const other = `${hours}${time.includes(':') ? '.' : ':'}${minutes}`;
    return written.has(other) && !written.has(time) ? other : time;
  });
}

function hasSameNumbers(before: readonly ReadNumber[], now: readonly ReadNumber[]): boolean {
  let [at, to] = [0, 0];
  for (;;) {
    const [old, is] = [before[at], now[to]];
    if (!old && !is) return true;
    if (old?.value === is?.value) {
      at++;
      to++;
    } else if (old?.isArticle) at++;
    else if (is?.isArticle) to++;
    else return false;
  }
}

/** Is one of the wordings the other with whole blocks between its beginning and its end? */
function isGap(before: string, now: string, language: string): boolean {
  const [long, short] = before.length > now.length ? [before, now] : [now, before];
  const blocks = long.split('\n');
  if (blocks.length < 2 || blocks.length > maxBlocks) return false;
  const { key } = read(short, language);
  const keyOf = (some: readonly string[]) => read(some.join(' '), language).key;
  for (let from = 1; from < blocks.length; from++) {
    for (let to = from + 1; to < blocks.length; to++) {
      if (keyOf([...blocks.slice(0, from), ...blocks.slice(to)]) === key) return true;
    }
  }
  return false;
}

/** Passages of more blocks are compared as a whole: every stretch of blocks is tried. */
const maxBlocks = 12;
