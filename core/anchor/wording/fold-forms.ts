const apostrophes = /[‘’‚‛′‵`´ʼʹ＇]/g;
const dashes = /[‐‑‒–—―−﹘﹣－⁃]/g;

/**
 * A wording in one form for comparing: compatibility forms, case, apostrophes,
 * dashes and spaces alike. Full-width digits become ASCII; other digits stay.
 */
export function foldForms(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}
