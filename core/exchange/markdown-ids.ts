import { uuidOf } from '../text';

/*
 * How Markdown carries the ids of annotations, so that reading it back is a lookup.
 *
 * A UUID is written as "pm-" and 25 digits of base 36, the shortest form that Markdown's
 * footnote labels (which ignore case) and Obsidian's block ids (letters, digits, dashes)
 * both keep. What is added about a page has the minute in its place.
 */

/** A comment is invisible in any renderer; a block id can be linked to in Obsidian. */
export type IdStyle = 'comment' | 'block';

/** The end of the text of a page. What is below it is ours or the user's. */
export const endOfText = '<!-- pm-end -->';

const token = 'pm-[0-9a-z]{25}';
const pageToken = String.raw`pm-page-\d{12}`;
const comment = new RegExp(`<!-- ((?:${token} ?)+)-->`, 'g');
const lastOnLine = new RegExp(
  `(?:<!-- (TOKEN) -->|(?<!\\S)\\^(TOKEN))\\s*$`.replaceAll('TOKEN', `${token}|${pageToken}`),
);
const behindCaret = new RegExp(`\\^(${token})(?![0-9a-z-])`, 'g');
const ownReference = new RegExp(`\\[\\^(${token})\\]`, 'g');
const renamedLabel = new RegExp(`\\[\\^(?:(?:${token}|${pageToken})-)+([^\\][\\s]+)\\]`, 'g');

/** "pm-…" for the id of an annotation; `idOfToken` is the opposite. */
export function tokenOf(annotationId: string): string {
  const number = BigInt(`0x${uuidOf(annotationId).replaceAll('-', '')}`);
  return `pm-${number.toString(36).padStart(25, '0')}`;
}

/** "pm-page-202611210830" for what was added about the page at a time. */
export function pageTokenOf(at: string): string {
  return `pm-page-${at.slice(0, 16).replace(/\D/g, '')}`;
}

/** The UUID that a token stands for; null if it is no token of an annotation. */
export function idOfToken(text: string): string | null {
  if (!new RegExp(`^${token}$`).test(text)) return null;
  let number = 0n;
  for (const digit of text.slice(3)) number = number * 36n + BigInt(Number.parseInt(digit, 36));
  const digits = number.toString(16).padStart(32, '0');
  return digits.length > 32
    ? null
    : digits.replace(/^(.*)(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Tokens as they are written behind a highlight in the text, or at the end of a line. */
export function idComment(tokens: readonly string[]): string {
  return `<!-- ${tokens.join(' ')} -->`;
}

/** A token as it is written at the end of a line. */
export function idOnLine(one: string, style: IdStyle): string {
  return style === 'block' ? `^${one}` : idComment([one]);
}

/** The token at the end of a line, and the line without it; null if there is none. */
export function readIdOnLine(
  line: string,
): { readonly token: string; readonly rest: string } | null {
  const found = lastOnLine.exec(line);
  const [, inComment, ofBlock] = found ?? [];
  const one = inComment ?? ofBlock;
  if (found === null || one === undefined) return null;
  return { token: one, rest: line.slice(0, found.index).trimEnd() };
}

/** The tokens of annotations in a comment of ours; empty for any other HTML. */
export function tokensInComment(html: string): readonly string[] {
  return [...html.matchAll(comment)].flatMap(([, tokens = '']) => tokens.trim().split(' '));
}

/** A text without comments of ours. */
export function withoutIdComments(text: string): string {
  return text.replace(comment, '');
}

/** The ids of all annotations that a note names, as comments, block ids and footnotes. */
export function idsIn(markdown: string): ReadonlySet<string> {
  const others = [...markdown.matchAll(behindCaret)].map(([, one = '']) => one);
  const tokens = [...tokensInComment(markdown), ...others];
  return new Set(tokens.flatMap((one) => idOfToken(one) ?? []));
}

/** True for a comment that we have written. */
export function isOwnComment(words: string): boolean {
  return /^ pm-[0-9a-z -]+$/.test(words);
}

/** Markdown in which the end of the text is on a line of its own, also if the user wrote behind it. */
export function withSeparateEnd(markdown: string): string {
  return markdown.replace(new RegExp(`^${endOfText}(?=[^\\n])`, 'm'), `${endOfText}\n\n`);
}

/** Markdown with comments in place of the references to our footnotes, which may be elsewhere by now. */
export function withIdsForReferences(markdown: string): string {
  return markdown.replace(ownReference, (_, label: string) => idComment([label]));
}

/** A note with its footnote labels as they were typed: see `partFootnotes`. */
export function withTypedLabels(note: string): string {
  return note.replace(renamedLabel, '[^$1]');
}
