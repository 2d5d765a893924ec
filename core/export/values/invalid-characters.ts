const invalidCharacter = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

/**
 * Removes characters that make other programs reject a whole file: lone surrogates, as
 * pages leave when they cut an emoji, control characters except tabs and line breaks, and
 * Unicode noncharacters. XML 1.0 allows none of them, not even as references, and many
 * CSV parsers stop at a NUL.
 */
export function removeInvalidCharacters(text: string): string {
  if (!invalidCharacter.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ');
}

/**
 * Replaces NUL by U+FFFD, as CommonMark prescribes. Many programs treat a file with NUL as
 * binary.
 */
export function replaceNul(markdown: string): string {
  return markdown.replaceAll('\0', '\ufffd');
}
