const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it stands in HTML and XML, between tags and in the quotes of an
 * attribute. Characters that neither may hold, even as references, become spaces.
 */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // XML 1.0 has no other control characters than these three, and no non-characters.
      .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ')
      .replace(/[&<>"']/g, (character) => references[character] ?? character)
  );
}
