import { portableText } from '../portable-text';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it stands in HTML and XML, between tags and in the quotes of an
 * attribute.
 */
export function escapeHtml(text: string): string {
  return portableText(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}
