const harmful = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

/**
 * A text without what makes other programs refuse a whole file: halves of characters,
 * as a page leaves where it cuts an emoji, control characters but for tabs and the ends
 * of lines, and what Unicode calls no characters. XML 1.0 has none of them, not even as
 * references, and many a reader of tables stops at a NUL.
 */
export function portableText(text: string): string {
  if (!harmful.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ');
}

/** Markdown without NUL, which makes a file no text to many programs, as CommonMark has it read. */
export function portableMarkdown(markdown: string): string {
  return markdown.replaceAll('\0', '\ufffd');
}
