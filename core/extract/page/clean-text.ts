/** Characters that are not seen: zero-width, soft hyphens, byte order marks. Joiners that shape letters stay. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** Text as it is read: white space collapsed, unseen characters dropped. */
export function collapse(text: string): string {
  return text.replace(unseen, '').replace(/\s+/g, ' ').trim();
}

/**
 * Text from an attribute or JSON-LD, which may carry markup ("Q&amp;A",
 * "&lt;i&gt;") that was escaped once too often. Parsed in an inert document.
 */
export function cleanText(text: string, inert: Document): string {
  if (!/&[#\w]+;|<\/?\w[^<>]*>/.test(text)) return collapse(text);
  const plain = inert.createRange().createContextualFragment(text).textContent ?? '';
  if (!/&[#\w]+;/.test(plain)) return collapse(plain);
  return collapse(inert.createRange().createContextualFragment(plain).textContent ?? '');
}

/** The words of a text for comparison: case, accents, quotes and punctuation do not count. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How alike two texts are, from 0 to 1: pairs of neighbouring letters in
 * common over the mean of both. Does not depend on spaces between words.
 */
export function likeness(one: string, other: string): number {
  const left = pairs(one);
  const right = pairs(other);
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common++;
  return (2 * common) / (left.size + right.size);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = [...foldText(text).replace(/ /g, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
