const apostrophes = /[‘’‚‛′‵`´ʼʹ＇]/g;
const dashes = /[‐‑‒–—―−﹘﹣－⁃]/g;

const superscripts = /[⁰¹²³⁴-⁹⁺⁻]+/g;
const subscripts = /[₀-₉₊₋]+/g;
/** The minus of "R−4bn", which as a hyphen would be that of "F-16". */
const minusInWord = /(?<=\p{L})−(?=\p{Nd})/gu;
/** "1½", which compatibility forms would make eleven halves. */
const mixedNumber = /(?<=\p{Nd})(?=[¼-¾⅐-⅞])/gu;

/**
 * A wording in one form for comparing: compatibility forms, case, apostrophes,
 * dashes, spaces and ways to write a sign alike. Full-width digits become ASCII;
 * other digits stay. Raised digits follow "^" and lowered ones "↓", since they
 * would join a number before them.
 */
export function foldForms(words: string): string {
  return words
    .replace(superscripts, '^$&')
    .replace(subscripts, '↓$&')
    .replace(mixedNumber, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(minusInWord, ' -')
    .replace(dashes, '-')
    .replace(/[⁄∕]/g, '/')
    .replace(/(?<=\p{Nd} ?)×(?= ?\p{Nd})/gu, 'x')
    .replace(/<=/g, '≤')
    .replace(/>=/g, '≥')
    .replace(/\+\/-/g, '±')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}
