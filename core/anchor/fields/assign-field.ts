import type { Passage } from '../../model/annotation/passage';
import { findOccurrences } from '../../text';
import {
  type FieldText,
  getBlockContext,
  getLetters,
  splitBylineText,
  squash,
  toPosition,
} from './field-text';
import { findInCaptionCredit, splitCaption } from './find-in-credit';
import { findInNames } from './find-in-names';

/** Letters of context that show a passage to be in the body. */
const bodyContextLength = 24;
/** Letters around a quote that no other text of a page has by chance. */
const minAgreeingLetters = 12;
/** Letters of stored context from which it counts as cut off rather than as the end of the page. */
const cutContextLength = 64;
/** Letters besides names in a byline: "By", a role, a place and a date. */
const maxLettersBesidesNames = 60;

/**
 * Returns a passage of a page with the field of the article in which it is, and its position
 * there. Returns it unchanged if it is in the body, in several fields or in none of them, or
 * has a field already.
 *
 * A page shows a field as a whole, so a passage belongs to it if the rest of the field is
 * around its quote. A byline is worded freely: it is a line that has little more than the
 * authors' names.
 */
export function assignField(passage: Passage, texts: readonly FieldText[]): Passage {
  if (passage.field !== undefined || passage.quote.exact.trim() === '') return passage;
  if (texts.some((one) => one.field === null && isInBody(passage, getLetters(one)))) return passage;
  for (const one of texts) {
    if (one.field === null) continue;
    const position = findPosition(passage, one);
    if (position !== null) return { ...passage, field: one.field, position };
  }
  return passage;
}

/** Returns the passage without what is known of its field, and with another position. */
export function withoutField(
  { field: _, isOutside: _2, isFromCorrection: _3, ...passage }: Passage,
  position: Passage['position'],
): Passage {
  return { ...passage, position };
}

function isInBody({ quote }: Passage, letters: string): boolean {
  const { prefix, suffix } = getBlockContext(quote);
  const exact = squash(quote.exact);
  const before = squash(prefix).slice(-bodyContextLength);
  const after = squash(suffix).slice(0, bodyContextLength);
  return (
    letters.includes(before + exact + after) ||
    (before.length >= minAgreeingLetters && letters.includes(before + exact)) ||
    (after.length >= minAgreeingLetters && letters.includes(exact + after))
  );
}

function findPosition(passage: Passage, one: FieldText): Passage['position'] | null {
  if (one.field === 'byline') return findInByline(passage, one.text);
  const position = findInField(passage, one.text);
  const [credit] = one.credits ?? [];
  if (position !== null || credit === undefined) return position;
  const { caption } = splitCaption(one.text, credit);
  return findInField(passage, caption) ?? findInCaptionCredit(passage.quote, one.text, credit);
}

/** Returns where the quote is in a field if its context is the rest of the field. */
function findInField({ quote }: Passage, text: string): Passage['position'] | null {
  const [letters, exact] = [squash(text), squash(quote.exact)];
  const [prefix, suffix] = [squash(quote.prefix), squash(quote.suffix)];
  const block = getBlockContext(quote);
  for (const at of findOccurrences(letters, exact)) {
    const before = letters.slice(0, at);
    const after = letters.slice(at + exact.length);
    const isAround =
      before.length + after.length < minAgreeingLetters
        ? squash(block.prefix) === before && squash(block.suffix) === after
        : (prefix.endsWith(before) || isCutOff(prefix, before.endsWith(prefix))) &&
          (suffix.startsWith(after) || isCutOff(suffix, after.startsWith(suffix)));
    if (isAround) return toPosition(text, at, at + exact.length);
  }
  return null;
}

function isCutOff(context: string, isPart: boolean): boolean {
  return isPart && context.length >= cutContextLength;
}

function findInByline(passage: Passage, text: string): Passage['position'] | null {
  if (passage.quote.exact.trim().includes('\n')) return null;
  const { prefix, suffix } = getBlockContext(passage.quote);
  const line = `${prefix}${passage.quote.exact}${suffix}`.toLowerCase();
  const from = prefix.toLowerCase().length;
  const to = line.length - suffix.toLowerCase().length;
  const names = splitBylineText(text).map(({ name }) => name.toLowerCase());
  const isNamed = names.some((name) => {
    const at = line.indexOf(name);
    return at >= 0 && at < to && at + name.length > from;
  });
  if (!isNamed) return null;
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), line);
  // A sentence about an author is no byline.
  if (squash(rest).length > maxLettersBesidesNames || /[.!?…。]\W*$/u.test(line)) return null;
  return findInNames(passage.quote, text);
}
