/**
 * A word as it is compared: case, width, ligatures, accents (Latin, Greek,
 * Cyrillic), Arabic and Hebrew points, soft hyphens and the digits of other
 * scripts do not count. Marks of other scripts stay, since they are half a letter there.
 */
export function foldWord(word: string): string {
  // Most words of most news are ASCII, and folding them is all that costs nothing.
  if (isAscii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(droppedMarks, '')
    .toLowerCase()
    .replace(droppedMarks, '')
    .replace(otherLetters, (letter) => plainLetters[letter] ?? letter)
    .replace(otherDigits, plainDigit)
    .normalize('NFC');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const isAscii = /^[\x00-\x7f]*$/;

/** Accents, points and signs that nobody types into a search box, and characters without a shape. */
const droppedMarks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Letters that have no decomposition, and what is typed in their place. */
const plainLetters: Readonly<Record<string, string>> = {
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
  // Arabic keyboards of several languages write one letter in several ways.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

const otherLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** The zeros of the scripts whose digits are read as ours; the nine others follow each. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0e50, 0x0ed0, 0x17e0];

const otherDigits = new RegExp(
  `[${zeros.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
);

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}
