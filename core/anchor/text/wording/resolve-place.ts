import type { Passage } from '../../../model/annotation/passage';
import type { WordingChange } from '../../../model/annotation/wording-change';
import type { FoldedPassage } from '../folded-passage';
import type { Candidate } from '../judge-candidate';
import type { SearchableText } from '../root-text';
import { compareWording, isNegated } from './compare-wording';
import type { WordFinder, WordSpan } from './word-finder';

/**
 * Where a passage is, and how its wording differs from the highlighted one; null if it
 * does not.
 */
export interface ResolvedPlace {
  readonly start: number;
  readonly end: number;
  readonly change: WordingChange | null;
}

/** Units of context that show how the text continued at the edges of a quote. */
const maxEdgeContext = 64;
/** Units of context that show where a quote ended whose last word was replaced. */
const seamLength = 12;
/** How far from an edge that context is looked for: a few words in place of a few. */
const maxReplacedLength = 48;

/**
 * Determines the final ends of a candidate and compares its wording with the quote's.
 *
 * A quote found word for word keeps the ends that the user chose, unless the word or
 * sign at one of them has changed: "14 to 1" where the text now has "14 to 10". An
 * edited quote starts and ends with whole words.
 */
export function resolvePlace(
  source: SearchableText,
  passage: Passage,
  target: FoldedPassage,
  { start, end, similarity }: Pick<Candidate, 'start' | 'end' | 'similarity'>,
  bounds: WordFinder,
  language: string,
): ResolvedPlace {
  const quote = expandQuote(passage, bounds);
  const compareWithPlace = (words: string, { start, end }: Span) =>
    compareWording(words, source.text.slice(start, end), language);
  let shownSpan: Span = { start, end };
  let wordSpan = shownSpan;
  let isUnchanged = false;
  if (similarity === 1) {
    wordSpan = expandToWords(source, start, end, quote, bounds);
    isUnchanged = wordSpan.start === start && wordSpan.end === end && quote.isWhole;
  } else {
    const first = extendStart(source, target, start, end);
    wordSpan = snapToWords(source, quote, first, extendEnd(source, target, start, end), bounds);
    shownSpan = wordSpan;
  }
  const change = isUnchanged ? null : compareWithPlace(quote.text, wordSpan);
  if (change !== null) return { ...wordSpan, change };
  const negatedSpan = includeNegation(source.text, wordSpan, quote, language);
  if (negatedSpan !== null) return { ...negatedSpan, change: 'negation' };
  const signedSpan = includeSigns(source.text, wordSpan, quote);
  if (quote.textWithSigns === source.text.slice(signedSpan.start, signedSpan.end))
    return { ...shownSpan, change: null };
  const changedSign = compareWithPlace(quote.textWithSigns, signedSpan);
  return changedSign === null
    ? { ...shownSpan, change: null }
    : { ...signedSpan, change: changedSign };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface ExpandedQuote {
  /** The quote, completed to whole words. */
  readonly text: string;
  /** The same with adjacent signs: see `includeSigns`. */
  readonly textWithSigns: string;
  /** False if the quote starts or ends within a word. */
  readonly isWhole: boolean;
  /** True if the user chose an end between the parts of a compound, or of a number and its unit. */
  readonly cutsStart: boolean;
  readonly cutsEnd: boolean;
  /** Units of context on either side, at most `maxEdgeContext`. */
  readonly prefixLength: number;
  readonly suffixLength: number;
  /** The words next to it in the same sentence; empty if there are none. */
  readonly wordBefore: string;
  readonly wordAfter: string;
}

function expandQuote({ quote, copies }: Passage, bounds: WordFinder): ExpandedQuote {
  const prefix = collapseSpaces(quote.prefix).slice(-maxEdgeContext);
  const exact = collapseSpaces(quote.exact).trim();
  const suffix = collapseSpaces(quote.suffix).slice(0, maxEdgeContext);
  const text = prefix + exact + suffix;
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const cuts = (at: number) =>
    bounds.findAround(text, at) !== null && bounds.findAround(text, at, true) === null;
  const [cutsStart, cutsEnd] = [cuts(start), cuts(end)];
  const from = bounds.findAround(text, start, cutsStart)?.start ?? start;
  const to = bounds.findAround(text, end, cutsEnd)?.end ?? end;
  // In our own passages, empty context means an end of the text.
  const isOwn = copies !== undefined;
  const context = {
    prefixLength: prefix === '' && isOwn ? maxEdgeContext : prefix.length,
    suffixLength: suffix === '' && isOwn ? maxEdgeContext : suffix.length,
  };
  const signed = includeSigns(text, { start: from, end: to }, context);
  return {
    text: text.slice(from, to),
    textWithSigns: text.slice(signed.start, signed.end),
    isWhole: from === start && to === end,
    cutsStart,
    cutsEnd,
    wordBefore: getWordBefore(text, from),
    wordAfter: getWordAfter(text, to),
    ...context,
  };
}

/** Units in which an adjacent word is looked for. */
const maxAdjacentLength = 24;

function getWordBefore(text: string, at: number): string {
  return (
    /(?<![\p{L}\p{M}'’])[\p{L}\p{M}'’]+ $/u.exec(
      text.slice(Math.max(0, at - maxAdjacentLength), at),
    )?.[0] ?? ''
  );
}

function getWordAfter(text: string, at: number): string {
  return (
    /^ [\p{L}\p{M}'’]+(?![\p{L}\p{M}'’])/u.exec(text.slice(at, at + maxAdjacentLength))?.[0] ?? ''
  );
}

/**
 * Extends a span by a negation right before or after it that the highlighted text did not have
 * there: "safe for passengers" where the text now has "not safe for passengers". Null if there
 * is none, or no context to compare with.
 */
function includeNegation(
  text: string,
  { start, end }: Span,
  { prefixLength, suffixLength, wordBefore, wordAfter }: ExpandedQuote,
  language: string,
): Span | null {
  const isNegation = (word: string) => isNegated(word, language);
  const before = prefixLength > 0 ? getWordBefore(text, start) : '';
  const after = suffixLength > 0 ? getWordAfter(text, end) : '';
  const span = {
    start: isNegation(before) && !isNegation(wordBefore) ? start - before.length : start,
    end: isNegation(after) && !isNegation(wordAfter) ? end + after.length : end,
  };
  return span.start === start && span.end === end ? null : span;
}

/** A sign right before a number, which users may leave out of a highlight: "-5", "-$5", "▲5". */
const leadingSign = /(?:(?<![\p{L}\p{N}]|\p{N} )[-−–]|[+±<>≤≥≈~↑↓▲▼△▽])(?:\p{L}{0,3}\p{Sc} ?)?$/u;
const raisedDigits = /^[⁰¹²³⁴-⁹⁺⁻₀-₉₊₋]+/;
/** Units in which such signs are looked for. */
const maxSignLength = 8;

/** Extends a span by adjacent signs if a number is at its edge and there is context. */
function includeSigns(
  text: string,
  { start, end }: Span,
  { prefixLength, suffixLength }: Pick<ExpandedQuote, 'prefixLength' | 'suffixLength'>,
): Span {
  const startsNumber =
    prefixLength > 0 && /^(?:\p{L}{0,3}\p{Sc} ?)?\p{Nd}/u.test(text.slice(start, end));
  const endsNumber = suffixLength > 0 && /\p{Nd}$/u.test(text.slice(start, end));
  const first =
    startsNumber && leadingSign.exec(text.slice(Math.max(0, start - maxSignLength), start));
  const last = endsNumber && raisedDigits.exec(text.slice(end, end + maxSignLength));
  return {
    start: first ? start - first[0].length : start,
    end: last ? end + last[0].length : end,
  };
}

/**
 * Extends a span to whole words. Looks at no more context than the quote has, because
 * a dictionary may split words differently with more or less of it. Without context,
 * only a cut number shows that it has changed.
 */
function expandToWords(
  source: SearchableText,
  start: number,
  end: number,
  { prefixLength, suffixLength, cutsStart, cutsEnd }: ExpandedQuote,
  bounds: WordFinder,
): { start: number; end: number } {
  const from = Math.max(0, start - (prefixLength || maxEdgeContext));
  const window = source.text.slice(from, end + (suffixLength || maxEdgeContext));
  const first = bounds.findAround(window, start - from, cutsStart);
  const last = bounds.findAround(window, end - from, cutsEnd);
  const counts = (word: WordSpan | null, context: number): word is WordSpan =>
    word !== null && (context > 0 || word.isNumber);
  return {
    start: counts(first, prefixLength) ? from + first.start : start,
    end: counts(last, suffixLength) ? from + last.end : end,
  };
}

/**
 * Returns where an edited quote ends: further on if its last word was replaced and the
 * text after it still follows.
 */
function extendEnd(
  source: SearchableText,
  { quote }: FoldedPassage,
  start: number,
  end: number,
): number {
  const lastWord = /\S+$/.exec(quote.exact)?.[0] ?? '';
  if (source.folded.slice(start, end).endsWith(lastWord)) return end;
  const next = quote.suffix.slice(0, seamLength);
  if (next.length < seamLength) return end;
  const at = source.folded.slice(end, end + maxReplacedLength + seamLength).indexOf(next);
  return at < 0 ? end : trimEnd(source, start, end + at);
}

/** Returns where an edited quote starts: see `extendEnd`. */
function extendStart(
  source: SearchableText,
  { quote }: FoldedPassage,
  start: number,
  end: number,
): number {
  const firstWord = /^\S+/.exec(quote.exact)?.[0] ?? '';
  if (source.folded.slice(start, end).startsWith(firstWord)) return start;
  const before = quote.prefix.slice(-seamLength);
  if (before.length < seamLength) return start;
  const from = Math.max(0, start - maxReplacedLength - seamLength);
  const at = source.folded.slice(from, start).lastIndexOf(before);
  if (at < 0) return start;
  let reached = from + at + seamLength;
  while (reached < start && /\s/.test(source.text[reached] ?? '')) reached++;
  return reached;
}

function trimEnd(source: SearchableText, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /\s/.test(source.text[at - 1] ?? '')) at--;
  return at;
}

/**
 * Moves both ends to word boundaries: outwards, unless the span has only a few letters
 * of a word that is not in the quote.
 */
function snapToWords(
  source: SearchableText,
  { text: quote, cutsStart, cutsEnd }: ExpandedQuote,
  start: number,
  end: number,
  bounds: WordFinder,
): { start: number; end: number } {
  const { text } = source;
  const first = bounds.findAround(text, start, cutsStart);
  const last = bounds.findAround(text, end, cutsEnd);
  const snapped = {
    start: !first
      ? start
      : belongsToQuote(text, first, first.end - start, quote)
        ? first.start
        : first.end,
    end: !last ? end : belongsToQuote(text, last, end - last.start, quote) ? last.end : last.start,
  };
  while (snapped.end > snapped.start && /\s/.test(text[snapped.end - 1] ?? '')) snapped.end--;
  while (snapped.start < snapped.end && /\s/.test(text[snapped.start] ?? '')) snapped.start++;
  if (
    snapped.end > snapped.start &&
    !bounds.findAround(text, snapped.start, cutsStart) &&
    !bounds.findAround(text, snapped.end, cutsEnd)
  ) {
    return snapped;
  }
  // Snapping inwards would leave nothing, so expand instead.
  return { start: first?.start ?? start, end: last?.end ?? end };
}

/** True if a word at an edge belongs to the quote, by how many of its units were found. */
function belongsToQuote(text: string, word: WordSpan, units: number, quote: string): boolean {
  if (word.isNumber || units * 2 >= word.end - word.start) return true;
  const [head, tail] = [
    text.slice(word.start, word.start + units),
    text.slice(word.end - units, word.end),
  ];
  return quote.includes(` ${head}`) || quote.includes(`${tail} `);
}

/**
 * Collapses spaces as `readText` does, which is all that edges need. Keeps line
 * breaks. A passage from a file may have any spaces.
 */
function collapseSpaces(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ');
}
