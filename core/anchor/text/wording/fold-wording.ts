const apostrophes = /[‘’‚‛′‵`´ʼʹ＇]/g;
const dashes = /[‐‑‒–—―−﹘﹣－⁃]/g;

const superscripts = /[⁰¹²³⁴-⁹⁺⁻]+/g;
const subscripts = /[₀-₉₊₋]+/g;
/** The minus of "R−4bn", which as a hyphen would be that of "F-16". */
const minusInWord = /(?<=\p{L})−(?=\p{Nd})/gu;
/** The minus of a grade, "BBB-". At the end of any other word, a hyphen is typography. */
const gradeMinus = /(?<![\p{L}\p{N}])(A{1,3}|B{1,3}|C{1,3}|D)[-−–](?![\p{L}\p{N}\p{Pd}])/gu;
/** The minus of "-$5", which is also written "$-5". */
const minusBeforeCurrency = /(?<![\p{L}\p{N}]|\p{N} )-(\p{L}{0,3}\p{Sc} ?)(?=\.?\p{Nd})/gu;
/** Milli, where a capital would be mega: "mW". In lower case, "mw" is ambiguous. */
const milli = /(?<=\p{Nd} ?)m(?=(?:[WVAJΩ]|Wh|Hz|Pa|eV)(?![\p{L}\p{N}]))/gu;
/** Bits, where a capital would be bytes: "Mb". */
const bits = /(?<=\p{Nd} ?[kKMGT])b(?=(?:it)?(?:ps|\/s)?(?![\p{L}\p{N}]))/gu;
/** Vowel signs and the letter stretcher of Arabic, and the dot that "İ" leaves in lower case. */
const marks = /[\u0640\u064b-\u0652\u0670]|(?<=i)\u0307/g;
/** "1½", which compatibility normalisation would turn into eleven halves. */
const mixedNumber = /(?<=\p{Nd})(?=[¼-¾⅐-⅞])/gu;

/**
 * Folds a wording for comparison: compatibility forms, case, apostrophes, dashes,
 * spaces and alternative spellings of a sign.
 *
 * Full-width digits become ASCII; other digits stay. Superscript digits get a "^" and
 * subscript ones a "↓" in front, because they would otherwise join the number before
 * them. The minus of a grade becomes "⊖".
 */
export function foldWording(text: string): string {
  return text
    .replace(superscripts, '^$&')
    .replace(subscripts, '↓$&')
    .replace(mixedNumber, ' ')
    .replace(gradeMinus, '$1⊖')
    .normalize('NFKC')
    .replace(milli, 'milli')
    .replace(bits, 'bit')
    .toLowerCase()
    .replace(marks, '')
    .replace(apostrophes, "'")
    .replace(minusInWord, ' -')
    .replace(dashes, '-')
    .replace(minusBeforeCurrency, '$1-')
    .replace(/(?<=\p{Nd}e)-(?=\p{Nd})/gu, ' -')
    .replace(/[⁄∕]/g, '/')
    .replace(/(?<=\p{Nd} ?)×(?= ?\p{Nd})/gu, 'x')
    .replace(/<=/g, '≤')
    .replace(/>=/g, '≥')
    .replace(/\+\/-/g, '±')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/g, '')
    .replace(/\s+/g, ' ');
}
