import { findOccurrences } from '../text';
import { appendNote, type NoteParagraph, splitParagraphs } from './note-paragraphs';

/**
 * What may follow a text for a longer one to count as its continuation: its last word
 * must end there. "no" is not the beginning of "nothing" or "no-one".
 */
const wordEnd = /^[^\s\p{L}\p{M}\p{N}]*?(?:\s|$|[。！？…])/u;
/** A text that ends in a script without spaces, where any letter may follow. */
const unspacedEnd =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。、！？…]$/u;

/**
 * Appends those paragraphs of `added` that `note` does not have. Repeatable: two
 * libraries may import each other's notes again and again, and a call may be retried. If
 * a paragraph was continued, the longer state replaces the shorter in its place. Code
 * blocks are never split, and text after an unclosed one does not become code.
 *
 * If Markdown would parse the paragraphs differently in their new place, appends the
 * whole of `added` as typed.
 */
export function addMissingParagraphs(note: string, added: string): string {
  if (added.trim() === '' || note === added) return note;
  if (note.trim() === '') return added;
  const asTyped = mergeParagraphs(note, added, 'as typed');
  // Without code, moving a paragraph never changes how it is parsed.
  if (!/`{3}|~{3}/.test(note + added)) return asTyped;
  if (asTyped === note || containsTyped(added, note)) return note;
  const isLossless = (text: string) => keepsAll(text, note, added);
  if (isLossless(asTyped)) return asTyped;
  const standalone = mergeParagraphs(note, added, 'standalone');
  return isLossless(standalone) ? standalone : appendNote(note, added);
}

/**
 * True if every paragraph of `text` occurs in one of two other notes, and adding either
 * again would change nothing.
 */
function keepsAll(text: string, ...others: readonly [string, string]): boolean {
  const isContained = (other: string) =>
    mergeParagraphs(text, other, 'as typed') === text || containsTyped(other, text);
  if (!others.every(isContained)) return false;
  const known = new Set(
    others.flatMap(splitParagraphs).flatMap(({ key, closing }) => [
      key,
      // Closed where more follows.
      ...(closing === '' ? [] : [`${key}\n${closing.replace(/^[ >]+/, '')}`]),
    ]),
  );
  return splitParagraphs(text).every(({ key }) => known.has(key));
}

/** True if a note contains another as typed, from the start of a paragraph to the end of one. */
function containsTyped(part: string, note: string): boolean {
  const typed = part.replace(/^(?:[ \t]*[\r\n])+/, '').trimEnd();
  const ends = new Map<number, number>();
  let end = 0;
  for (const { gap, text } of splitParagraphs(note)) {
    ends.set(end + gap.length, end + gap.length + text.trimEnd().length);
    end += gap.length + text.length;
  }
  for (const at of findOccurrences(note, typed)) {
    const isWithin = (place: number) =>
      [...ends].some(([start, last]) => start < place && place < last);
    if (ends.has(at) && !isWithin(at + typed.length)) return true;
  }
  return false;
}

/**
 * Merges the paragraphs of two notes. New ones are added in standalone form; those that
 * replace a shorter one, in `form`.
 */
function mergeParagraphs(note: string, added: string, form: 'as typed' | 'standalone'): string {
  const own = splitParagraphs(note);
  const ownKeys = new Set(own.map(({ key }) => key));
  const others = splitParagraphs(added);
  const otherKeys = new Set(others.map(({ key }) => key));
  const beginnings = findBeginnings([...ownKeys, ...otherKeys]);
  const continuedKeys = new Set([...ownKeys].flatMap((key) => beginnings.get(key) ?? []));
  const newParagraphs = others.filter(({ key }) => !ownKeys.has(key) && !continuedKeys.has(key));
  if (newParagraphs.length === 0) return note;

  /** For each paragraph of the note, those that continue it. */
  const continuations = new Map<string, NoteParagraph[]>();
  for (const paragraph of newParagraphs) {
    for (const key of beginnings.get(paragraph.key) ?? []) {
      if (!ownKeys.has(key) || otherKeys.has(key)) continue;
      continuations.set(key, [...(continuations.get(key) ?? []), paragraph]);
    }
  }
  const isAllNew = continuations.size === 0 && newParagraphs.length === others.length;
  if (isAllNew && form === 'as typed') return appendNote(note, added);

  const placed = new Set<NoteParagraph>();
  const pieces = own.flatMap((paragraph): readonly Piece[] => {
    const longer = continuations.get(paragraph.key)?.filter((one) => !placed.has(one));
    for (const one of longer ?? []) placed.add(one);
    return (
      longer?.map((one, index) => {
        const isInPlace = index === 0 && indentOf(one) === indentOf(paragraph);
        const part = isInPlace && form === 'as typed' ? one : one.standalone;
        return toPiece(part, index === 0 ? paragraph.gap : '\n\n');
      }) ?? [paragraph]
    );
  });
  const below = newParagraphs.filter((one) => !placed.has(one));
  return joinPieces([...pieces, ...below.map(({ standalone }) => toPiece(standalone, '\n\n'))]);
}

/** A paragraph of the merged note. */
type Piece = Pick<NoteParagraph, 'gap' | 'text' | 'closing'>;

function toPiece({ text, closing }: NoteParagraph['standalone'], gap: string): Piece {
  return { gap, text: text.trimEnd(), closing };
}

function indentOf({ text }: NoteParagraph): string {
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}

/** Joins pieces into one note, closing open code where more follows. */
function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ gap, text, closing }, index) => {
      const isLast = index === pieces.length - 1;
      return gap + text + (isLast || closing === '' ? '' : `\n${closing}`);
    })
    .join('');
}

/** For each text, the other texts that are a beginning of it. */
function findBeginnings(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  // In sorted order, a text directly precedes those that begin with it.
  const above: string[] = [];
  for (const text of [...new Set(all)].sort()) {
    while (above.length > 0 && !text.startsWith(above.at(-1) ?? '')) above.pop();
    const isContinued = (beginning: string) =>
      unspacedEnd.test(beginning) || wordEnd.test(text.slice(beginning.length));
    found.set(text, above.filter(isContinued));
    above.push(text);
  }
  return found;
}
