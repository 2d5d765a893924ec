/**
 * Folds a word for comparison: ignores case, width, ligatures, accents (Latin,
 * Greek, Cyrillic), Arabic and Hebrew points, soft hyphens and the script of
 * digits. Marks of other scripts stay, because they are part of the letter there.
 */
export function foldWord(word: string): string {
  // Most words are ASCII and need nothing else.
  if (isAscii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(droppedMarks, '')
    .toLowerCase()
    .replace(droppedMarks, '')
    .replace(replacedLetters, (letter) => letterReplacements[letter] ?? letter)
    .replace(nonAsciiDigits, toAsciiDigit)
    .normalize('NFC');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: matches all of ASCII.
const isAscii = /^[\x00-\x7f]*$/;

/** Accents, points and marks that users do not type in a search box, and invisible characters. */
const droppedMarks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Letters without a decomposition, and what users type for them. */
const letterReplacements: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ĸ: 'k',
  ς: 'σ',
  // Arabic keyboards for different languages type the same letter as different characters.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

const replacedLetters = new RegExp(`[${Object.keys(letterReplacements).join('')}]`, 'g');

/** The zeros of the scripts whose digits are converted; the other nine follow each. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0e50, 0x0ed0, 0x17e0];

const nonAsciiDigits = new RegExp(
  `[${zeros.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
);

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}
