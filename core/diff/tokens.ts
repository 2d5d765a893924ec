/** A word with what follows it up to the next one's beginning; its `key` is what is compared. */
export interface Token {
  /** As it is written, spaces after it included. */
  readonly text: string;
  /** Without spaces, and with marks that mean the same (“, «, ") as one. */
  readonly key: string;
  /** Whether it is a word, not a mark. */
  readonly isWord: boolean;
}

const pieces =
  /([\p{L}\p{N}\p{M}_\u200c\u200d]+(?:['’\-\u2010\u2011][\p{L}\p{N}\p{M}]+|[.,:]\p{N}+)*)\s*|\s*\S\s*/gu;

/** Scripts that are written without spaces, so that a dictionary must part their words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Made when it is first needed, which for most libraries is never. */
let segmenter: Intl.Segmenter | null = null;

/**
 * A text as words and single marks, which give the text again when they are joined.
 *
 * A pattern parts what has spaces, because `Intl.Segmenter` takes twenty times as
 * long; it is asked only inside of runs of the scripts that need it.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // Asked once, not for each word: most texts hold none.
  const isSpaced = !unspaced.test(text);
  const isPlain = !marks.test(text);
  const keyOf = isPlain ? (key: string) => key : foldMarks;
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

const marks = /[‘’‚‛′`´“”„‟«»″‐‑‒–—―−…]|''/;
const single = /[‘’‚‛′`´]/g;
const double = /[“”„‟«»″]|''/g;
const dash = /[‐‑‒–—―−]/g;

/** Quotation marks, dashes and dots in one form each: a newspaper's system changes them, not its editors. */
export function foldMarks(text: string): string {
  if (!marks.test(text)) return text;
  return text.replace(double, '"').replace(single, "'").replace(dash, '-').replace(/…/g, '...');
}
