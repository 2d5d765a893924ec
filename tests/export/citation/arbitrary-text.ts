import fc from 'fast-check';

const fragments = fc.constantFrom(
  ...['{', '}', '\\', '$', '&', '%', '#', '_', '^', '~', '"', "'", '`', '-', '--', '<', '>', '@'],
  ...['=', ',', ' and ', '\\input{x}', '\\', '\n', '\r\n', '\t', '\u2028', '\u0085', '\u0000'],
  ...['TY  - NEWS', 'ER  - ', '\nER  - \n', 'a', 'B', 'ü', '日', '🙂', ' ', '.', '?', '!', ':'],
);

/** Arbitrary text, rich in the special characters of BibTeX and RIS. */
export const anyText = fc.oneof(
  fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

/** Returns the text on one line. */
export function joinLines(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
