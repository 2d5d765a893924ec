/** A text on one line: each run of spaces and line breaks as one space, none at its ends. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
