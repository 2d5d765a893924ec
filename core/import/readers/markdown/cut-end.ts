/** "[Read", "[[Osk", "[Read](https://osk", or "([Read](https://osk.example/)" with one bracket missing. */
const openLink = /\s*(?:\(?\[\[?[^[\]\n]*|\[[^[\]\n]*\]\([^()\s]*|\(\[[^[\]\n]*\]\([^()\s]*\)?)$/;

/** A note without the incomplete link that it ends in. */
export function removeOpenLink(markdown: string): string {
  return markdown.replace(openLink, '');
}

/**
 * True if a note is cut: it ends within a link or, without a line break, in the only highlight
 * that has no link after it, as its program writes.
 */
export function isNoteCut(markdown: string, haveLinks: readonly boolean[]): boolean {
  const isLastWithout = haveLinks.length > 1 && haveLinks.indexOf(false) === haveLinks.length - 1;
  return openLink.test(markdown) || (isLastWithout && !markdown.endsWith('\n'));
}
