/**
 * Marks which punctuation of a value came from the page, so that filters can move it but not
 * turn it into markup.
 *
 * In a value, ASCII punctuation of the page is held as noncharacters (U+FDD0 to U+FDEF, one
 * for each of the 32 characters). Punctuation in its usual form was written by the template or
 * by our own Markdown. Both forms have one unit, so a filter can search the readable text and
 * cut the marked one at the same offsets.
 */
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const firstMark = 0xfdd0;
const marks = /[\ufdd0-\ufdef]/g;

/** Marks a text as the page's. */
export function protect(text: string): string {
  return dropMarks(text).replace(/[!-/:-@[-`{-~]/g, (character) =>
    String.fromCharCode(firstMark + punctuation.indexOf(character)),
  );
}

/**
 * Marks what could open a tag, link, macro or reference, and keeps what shapes lines: list
 * items, headings, emphasis.
 */
export function protectActive(text: string): string {
  return dropMarks(text).replace(/[^#*+,.>=_~|\-\s\p{L}\p{M}\p{N}]+/gu, protect);
}

/** Replaces noncharacters that would be read as marks. */
export function dropMarks(text: string): string {
  return text.replace(marks, '\ufffd');
}

/** The readable text of a marked one; of equal length. */
export function reveal(text: string): string {
  return text.replace(marks, (mark) => punctuation.charAt(mark.charCodeAt(0) - firstMark));
}

/** True if the template or our Markdown put punctuation into the text. */
export function hasMarkup(text: string): boolean {
  return /[!-/:-@[-`{-~]/.test(text);
}

/** The readable text, with `escapeText` applied to what came from the page. */
export function writeMarked(text: string, escapeText: (text: string) => string): string {
  return text.replace(/[^!-/:-@[-`{-~]+/g, (run) => escapeText(reveal(run)));
}
