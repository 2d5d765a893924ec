/** Separates the names in the text of a byline, whatever the language of the story. */
const nameSeparator = ', ';

/** Separates names of which one has a comma: "Iveson, Mara; Brandt, Tomas". */
const longSeparator = '; ';

/** Returns what separates the names in the text of a byline. */
export function getNameSeparator(byline: string): string {
  return byline.includes(longSeparator) ? longSeparator : nameSeparator;
}

/** True if names have commas, so only semicolons can separate them. */
export function haveCommas(authors: readonly string[]): boolean {
  return authors.length > 1 && authors.some((name) => /[,،、，]/.test(name));
}

/** The text of a byline: "Mara Iveson, Tomas Brandt". Passages in bylines refer to it. */
export function joinByline(authors: readonly string[]): string {
  return authors.join(haveCommas(authors) ? longSeparator : nameSeparator);
}
