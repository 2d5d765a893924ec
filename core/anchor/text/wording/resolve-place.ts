import type { Passage } from '../../../model/annotation/passage';
import type { WordingChange } from '../../../model/annotation/wording-change';
import type { Candidate } from '../judge';
import type { SoughtText } from '../root-text';
import type { Sought } from '../sought';
import { compareWording } from './compare-wording';
import type { WordBounds, WordSpan } from './word-bounds';

/** Where a passage stands, and how its wording changeFrom from what was highlighted; null if it does not. */
export interface SettledPlace {
  readonly start: number;
  readonly end: number;
  readonly change: WordingChange | null;
}

/** Units of context that show how the words at the edges of a quote went on. */
const edgeContext = 64;
/** Units of context that show where a quote ended whose last word was replaced. */
const seam = 12;
/** How far from an edge such context is looked for: a few words in place of a few. */
const replacedReach = 48;

/**
 * Gives a candidate its final ends and compares its wording with the quote's.
 *
 * A quote that stands word for word keeps the ends that the user chose, unless
 * the word or the sign at one of them has changed: "14 to 1" in what is "14 to 10" by now.
 * An edited one begins and ends with whole words.
 */
export function settlePlace(
  map: SoughtText,
  passage: Passage,
  sought: Sought,
  { start, end, likeness }: Pick<Candidate, 'start' | 'end' | 'likeness'>,
  bounds: WordBounds,
  language: string,
): SettledPlace {
  const quote = wholeQuote(passage, bounds);
  const changeFrom = (words: string, { start, end }: Span) =>
    compareWording(words, map.text.slice(start, end), language);
  let ends: Span = { start, end };
  let whole = ends;
  let isSame = false;
  if (likeness === 1) {
    whole = wholeSpan(map, start, end, quote, bounds);
    isSame = whole.start === start && whole.end === end && quote.isWhole;
  } else {
    const first = reachBack(map, sought, start, end);
    whole = snap(map, quote, first, reachOn(map, sought, start, end), bounds);
    ends = whole;
  }
  const change = isSame ? null : changeFrom(quote.text, whole);
  if (change !== null) return { ...whole, change };
  const signed = withSigns(map.text, whole, quote);
  if (quote.signed === map.text.slice(signed.start, signed.end)) return { ...ends, change: null };
  const changedSign = changeFrom(quote.signed, signed);
  return changedSign === null ? { ...ends, change: null } : { ...signed, change: changedSign };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface WholeQuote {
  /** The quote, with the rest of the words that it cuts. */
  readonly text: string;
  /** The same with the signs beside it: see `withSigns`. */
  readonly signed: string;
  /** False if it begins or ends within a word. */
  readonly isWhole: boolean;
  /** The user chose an end between the parts of a compound or of a number with its unit. */
  readonly cutsStart: boolean;
  readonly cutsEnd: boolean;
  /** Units of context on either side, at most `edgeContext`. */
  readonly before: number;
  readonly after: number;
}

function wholeQuote({ quote, copies }: Passage, bounds: WordBounds): WholeQuote {
  const prefix = tidy(quote.prefix).slice(-edgeContext);
  const exact = tidy(quote.exact).trim();
  const suffix = tidy(quote.suffix).slice(0, edgeContext);
  const text = prefix + exact + suffix;
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const cuts = (at: number) =>
    bounds.around(text, at) !== null && bounds.around(text, at, true) === null;
  const [cutsStart, cutsEnd] = [cuts(start), cuts(end)];
  const from = bounds.around(text, start, cutsStart)?.start ?? start;
  const to = bounds.around(text, end, cutsEnd)?.end ?? end;
  // Our own passages have no context only at an end of the text.
  const isOwn = copies !== undefined;
  const context = {
    before: prefix === '' && isOwn ? edgeContext : prefix.length,
    after: suffix === '' && isOwn ? edgeContext : suffix.length,
  };
  const signed = withSigns(text, { start: from, end: to }, context);
  return {
    text: text.slice(from, to),
    signed: text.slice(signed.start, signed.end),
    isWhole: from === start && to === end,
    cutsStart,
    cutsEnd,
    ...context,
  };
}

/** A sign right before a number, which a user may leave out of a highlight: "-5", "-$5", "▲5". */
const signBefore = /(?:(?<![\p{L}\p{N}]|\p{N} )[-−–]|[+±<>≤≥≈~↑↓▲▼△▽])(?:\p{L}{0,3}\p{Sc} ?)?$/u;
const raisedDigits = /^[⁰¹²³⁴-⁹⁺⁻₀-₉₊₋]+/;
/** Units that such signs are looked for in. */
const signReach = 8;

/** A place with the signs directly beside it, where a number is at its edge and there is context. */
function withSigns(
  text: string,
  { start, end }: Span,
  { before, after }: Pick<WholeQuote, 'before' | 'after'>,
): Span {
  const startsNumber = before > 0 && /^(?:\p{L}{0,3}\p{Sc} ?)?\p{Nd}/u.test(text.slice(start, end));
  const endsNumber = after > 0 && /\p{Nd}$/u.test(text.slice(start, end));
  const first = startsNumber && signBefore.exec(text.slice(Math.max(0, start - signReach), start));
  const last = endsNumber && raisedDigits.exec(text.slice(end, end + signReach));
  return {
    start: first ? start - first[0].length : start,
    end: last ? end + last[0].length : end,
  };
}

/**
 * The words that a quote stands in, by as much context as the quote has: with
 * more or less of it, a dictionary may part the words otherwise. Without any,
 * only a number that is cut tells that it has changed.
 */
function wholeSpan(
  map: SoughtText,
  start: number,
  end: number,
  { before, after, cutsStart, cutsEnd }: WholeQuote,
  bounds: WordBounds,
): { start: number; end: number } {
  const from = Math.max(0, start - (before || edgeContext));
  const window = map.text.slice(from, end + (after || edgeContext));
  const first = bounds.around(window, start - from, cutsStart);
  const last = bounds.around(window, end - from, cutsEnd);
  const counts = (word: WordSpan | null, context: number): word is WordSpan =>
    word !== null && (context > 0 || word.isNumber);
  return {
    start: counts(first, before) ? from + first.start : start,
    end: counts(last, after) ? from + last.end : end,
  };
}

/** Where an edited quote ends: further on if its last word was replaced and what came after it still follows. */
function reachOn(map: SoughtText, { folded }: Sought, start: number, end: number): number {
  const lastWord = /\S+$/.exec(folded.exact)?.[0] ?? '';
  if (map.folded.slice(start, end).endsWith(lastWord)) return end;
  const next = folded.suffix.slice(0, seam);
  if (next.length < seam) return end;
  const at = map.folded.slice(end, end + replacedReach + seam).indexOf(next);
  return at < 0 ? end : trimEnd(map, start, end + at);
}

/** Where an edited quote begins: see `reachOn`. */
function reachBack(map: SoughtText, { folded }: Sought, start: number, end: number): number {
  const firstWord = /^\S+/.exec(folded.exact)?.[0] ?? '';
  if (map.folded.slice(start, end).startsWith(firstWord)) return start;
  const before = folded.prefix.slice(-seam);
  if (before.length < seam) return start;
  const from = Math.max(0, start - replacedReach - seam);
  const at = map.folded.slice(from, start).lastIndexOf(before);
  if (at < 0) return start;
  let reached = from + at + seam;
  while (reached < start && /\s/.test(map.text[reached] ?? '')) reached++;
  return reached;
}

function trimEnd(map: SoughtText, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /\s/.test(map.text[at - 1] ?? '')) at--;
  return at;
}

/**
 * Moves both ends to word boundaries: outwards, unless only a few letters of a
 * word that is not the quote's were taken in.
 */
function snap(
  map: SoughtText,
  { text: quote, cutsStart, cutsEnd }: WholeQuote,
  start: number,
  end: number,
  bounds: WordBounds,
): { start: number; end: number } {
  const { text } = map;
  const first = bounds.around(text, start, cutsStart);
  const last = bounds.around(text, end, cutsEnd);
  const snapped = {
    start: !first
      ? start
      : isTaken(text, first, first.end - start, quote)
        ? first.start
        : first.end,
    end: !last ? end : isTaken(text, last, end - last.start, quote) ? last.end : last.start,
  };
  while (snapped.end > snapped.start && /\s/.test(text[snapped.end - 1] ?? '')) snapped.end--;
  while (snapped.start < snapped.end && /\s/.test(text[snapped.start] ?? '')) snapped.start++;
  if (
    snapped.end > snapped.start &&
    !bounds.around(text, snapped.start, cutsStart) &&
    !bounds.around(text, snapped.end, cutsEnd)
  ) {
    return snapped;
  }
  // Snapping inwards would leave nothing, so expand instead.
  return { start: first?.start ?? start, end: last?.end ?? end };
}

/** Does a word at an edge belong to the place, by the units of it that were found? */
function isTaken(text: string, word: WordSpan, units: number, quote: string): boolean {
  if (word.isNumber || units * 2 >= word.end - word.start) return true;
  const [head, tail] = [
    text.slice(word.start, word.start + units),
    text.slice(word.end - units, word.end),
  ];
  return quote.includes(` ${head}`) || quote.includes(`${tail} `);
}

/** In the form of `readText`, as far as edges need it: a passage from a file may have any spaces. */
function tidy(words: string): string {
  return words.replace(/[^\S\n]+/g, ' ');
}
