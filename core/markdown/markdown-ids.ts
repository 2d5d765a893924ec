import { toUuid } from '../text';

/*
 * How Markdown carries annotation ids, which lets an import look them up.
 *
 * A UUID is written as "pm-" and 25 digits of base 36: the shortest form that both
 * Markdown's footnote labels (case-insensitive) and Obsidian's block ids (letters,
 * digits, dashes) preserve. Additions about a page have the minute instead.
 */

/** Comments are invisible in any renderer; block ids can be linked to in Obsidian. */
export type IdStyle = 'comment' | 'block';

/** Marks the end of a page's text. Anything below it is ours or the user's. */
export const endMarker = '<!-- pm-end -->';

/** The heading of the list of highlights below a page's text. */
export const highlightsTitle = 'Highlights';

const token = 'pm-[0-9a-z]{25}';
const pageToken = String.raw`pm-page-\d{12}`;
const comment = new RegExp(`<!-- ((?:${token} ?)+)-->`, 'g');
const lastOnLine = new RegExp(
  `(?:<!-- (TOKEN) -->|(?<!\\S)\\^(TOKEN))\\s*$`.replaceAll('TOKEN', `${token}|${pageToken}`),
);
const blockId = new RegExp(`\\^(${token})(?![0-9a-z-])`, 'g');
const ownReference = new RegExp(`\\[\\^(${token})\\]`, 'g');
const renamedLabel = new RegExp(`\\[\\^(?:(?:${token}|${pageToken})-)+([^\\][\\s]+)\\]`, 'g');

/** "pm-…" for the id of an annotation; the inverse of `parseIdToken`. */
export function toIdToken(annotationId: string): string {
  const number = BigInt(`0x${toUuid(annotationId).replaceAll('-', '')}`);
  return `pm-${number.toString(36).padStart(25, '0')}`;
}

/** "pm-page-202611210830" for an addition about the page. */
export function toPageToken(at: string): string {
  return `pm-page-${at.slice(0, 16).replace(/\D/g, '')}`;
}

/** The UUID of a token; null if it is not an annotation token. */
export function parseIdToken(text: string): string | null {
  if (!new RegExp(`^${token}$`).test(text)) return null;
  let number = 0n;
  for (const digit of text.slice(3)) number = number * 36n + BigInt(Number.parseInt(digit, 36));
  const digits = number.toString(16).padStart(32, '0');
  return digits.length > 32
    ? null
    : digits.replace(/^(.*)(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Tokens as written after a highlight in the text, or at the end of a line. */
export function formatIdComment(tokens: readonly string[]): string {
  return `<!-- ${tokens.join(' ')} -->`;
}

/** A token as written at the end of a line. */
export function formatIdOnLine(one: string, style: IdStyle): string {
  return style === 'block' ? `^${one}` : formatIdComment([one]);
}

/** The token at the end of a line, and the line without it; null if there is none. */
export function parseIdOnLine(
  line: string,
): { readonly token: string; readonly rest: string } | null {
  const found = lastOnLine.exec(line);
  const [, inComment, ofBlock] = found ?? [];
  const one = inComment ?? ofBlock;
  if (found === null || one === undefined) return null;
  return { token: one, rest: line.slice(0, found.index).trimEnd() };
}

/** The annotation tokens in one of our comments; empty for any other HTML. */
export function parseIdComment(html: string): readonly string[] {
  return [...html.matchAll(comment)].flatMap(([, tokens = '']) => tokens.trim().split(' '));
}

/** Removes our comments from a text. */
export function removeIdComments(text: string): string {
  return text.replace(comment, '');
}

/** The ids of all annotations in a note, from comments, block ids and footnotes. */
export function findIds(markdown: string): ReadonlySet<string> {
  const others = [...markdown.matchAll(blockId)].map(([, one = '']) => one);
  const tokens = [...parseIdComment(markdown), ...others];
  return new Set(tokens.flatMap((one) => parseIdToken(one) ?? []));
}

/** True for a comment that we wrote. */
export function isOwnComment(text: string): boolean {
  return /^ pm-[0-9a-z -]+$/.test(text);
}

/** Puts the end marker on a line of its own, even if the user wrote after it. */
export function separateEndMarker(markdown: string): string {
  return markdown.replace(new RegExp(`^${endMarker}(?=[^\\n])`, 'm'), `${endMarker}\n\n`);
}

/** Replaces references to our footnotes by comments, because the footnotes may have been moved. */
export function replaceReferencesByIds(markdown: string): string {
  return markdown.replace(ownReference, (_, label: string) => formatIdComment([label]));
}

/** Restores a note's original footnote labels: see `renameDuplicateFootnotes`. */
export function restoreFootnoteLabels(note: string): string {
  return note.replace(renamedLabel, '[^$1]');
}
