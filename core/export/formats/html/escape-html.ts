import { removeInvalidCharacters } from '../../values/invalid-characters';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML and XML, both for content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return removeInvalidCharacters(text).replace(
    /[&<>"']/g,
    (character) => references[character] ?? character,
  );
}
