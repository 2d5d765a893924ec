/** A word or punctuation mark with the white space around it. */
export interface Token {
  /** As written, including spaces. */
  readonly text: string;
  /** Without spaces, with equivalent punctuation (“, «, ") folded; used for comparing. */
  readonly key: string;
  /** False for punctuation. */
  readonly isWord: boolean;
}

const pieces =
  /([\p{L}\p{N}\p{M}_\u200c\u200d]+(?:['’\-\u2010\u2011][\p{L}\p{N}\p{M}]+|[.,:]\p{N}+)*)\s*|\s*\S\s*/gu;

/** Scripts written without spaces, whose words must be split by a dictionary. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Created on first use, which most libraries never need. */
let segmenter: Intl.Segmenter | null = null;

/**
 * Splits a text into words and punctuation marks, which joined are the text again.
 *
 * Uses a pattern for text with spaces, because `Intl.Segmenter` takes twenty times as
 * long, and the segmenter only within scripts that need it.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // Tested once instead of per word: most texts have none.
  const isSpaced = !unspaced.test(text);
  const isPlain = !foldablePunctuation.test(text);
  const keyOf = isPlain ? (key: string) => key : foldPunctuation;
  for (const { 0: piece, 1: word } of text.matchAll(pieces)) {
    if (word === undefined) tokens.push({ text: piece, key: keyOf(piece.trim()), isWord: false });
    else if (isSpaced || !unspaced.test(word)) {
      tokens.push({ text: piece, key: keyOf(word), isWord: true });
    } else pushSegments(tokens, word, piece.slice(word.length));
  }
  return tokens;
}

function pushSegments(tokens: Token[], word: string, space: string): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(word)) {
    const isLast = index + segment.length === word.length;
    tokens.push({ text: isLast ? segment + space : segment, key: segment, isWord: true });
  }
}

const foldablePunctuation = /[‘’‚‛′`´“”„‟«»″‐‑‒–—―−…]|''/;
const single = /[‘’‚‛′`´]/g;
const double = /[“”„‟«»″]|''/g;
const dash = /[‐‑‒–—―−]/g;

/**
 * Folds quotation marks, dashes and ellipses to one form each, because they are
 * changed by publishing systems, not by editors.
 */
export function foldPunctuation(text: string): string {
  if (!foldablePunctuation.test(text)) return text;
  return text.replace(double, '"').replace(single, "'").replace(dash, '-').replace(/…/g, '...');
}
