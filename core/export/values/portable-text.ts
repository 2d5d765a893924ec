const harmful = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

/**
 * Removes characters that make other programs reject a whole file: lone surrogates, as
 * pages leave when they cut an emoji, control characters except tabs and line breaks, and
 * Unicode noncharacters. XML 1.0 allows none of them, not even as references, and many
 * CSV parsers stop at a NUL.
 */
export function portableText(text: string): string {
  if (!harmful.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ');
}

/**
 * Markdown without NUL, as CommonMark prescribes: many programs treat a file with NUL as
 * binary.
 */
export function portableMarkdown(markdown: string): string {
  return markdown.replaceAll('\0', '\ufffd');
}
