/** Separates the names in the text of a byline, whatever the language of the story. */
export const nameSeparator = ', ';

/** The text of a byline: "Mara Iveson, Tomas Brandt". Passages in bylines refer to it. */
export function joinByline(authors: readonly string[]): string {
  return authors.join(nameSeparator);
}
