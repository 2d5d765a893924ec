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

/** How much two texts share, from 0 to 1: common words over the words of the shorter. */
export function overlap(one: string, other: string): number {
  const left = new Set(foldText(one).split(' '));
  const right = new Set(foldText(other).split(' '));
  const smaller = left.size < right.size ? left : right;
  const larger = smaller === left ? right : left;
  if (smaller.size === 0) return 0;
  let common = 0;
  for (const word of smaller) if (larger.has(word)) common++;
  return common / smaller.size;
}
