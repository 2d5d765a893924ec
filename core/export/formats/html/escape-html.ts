import { portableText } from '../../values/portable-text';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML and XML, both for content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return portableText(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}
