/**
 * Soft hyphens, zero-width spaces, word joiners and byte order marks. Zero-width joiners
 * stay, because they change the shape of letters.
 */
const invisibleCharacters = /[\u00ad\u200b\u2060\ufeff]/g;
/** From tab to tilde: nothing to normalise. */
const asciiText = /^[\t-~]*$/;

/**
 * Returns text as it is displayed: whitespace collapsed and trimmed, invisible characters
 * removed.
 */
export function collapseWhitespace(text: string): string {
  return text.replace(invisibleCharacters, '').replace(/\s+/g, ' ').trim();
}

/**
 * Returns plain text from an attribute or a JSON-LD value. These may contain markup
 * ("Q&amp;A", "&lt;i&gt;") that was escaped once too often. Parsed in the inert document.
 */
export function cleanText(text: string, inert: Document): string {
  if (!/&[#\w]+;|<\/?\w[^<>]*>/.test(text)) return collapseWhitespace(text);
  const plain = inert.createRange().createContextualFragment(text).textContent ?? '';
  if (!/&[#\w]+;/.test(plain)) return collapseWhitespace(plain);
  return collapseWhitespace(inert.createRange().createContextualFragment(plain).textContent ?? '');
}

/**
 * Normalises text for comparison: lower-case words separated by single spaces, without
 * accents, quotes and punctuation.
 */
export function foldToWords(text: string): string {
  if (asciiText.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Returns the similarity of two texts from 0 to 1: the Dice coefficient of their letter
 * bigrams. Spaces between words are ignored.
 */
export function getSimilarity(a: string, b: string): number {
  const bigramsA = getBigrams(a);
  const bigramsB = getBigrams(b);
  if (bigramsA.size === 0 || bigramsB.size === 0) return 0;
  let common = 0;
  for (const pair of bigramsA) if (bigramsB.has(pair)) common++;
  return (2 * common) / (bigramsA.size + bigramsB.size);
}

function getBigrams(text: string): ReadonlySet<string> {
  const letters = [...foldToWords(text).replace(/ /g, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
