import { type NoteParagraph, noteAbove, noteParagraphs } from './note-paragraphs';

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
export function withNote(note: string, added: string): string {
  if (added.trim() === '' || note === added) return note;
  if (note.trim() === '') return added;
  const standing = merged(note, added, 'as typed');
  // Without code, moving a paragraph never changes how it is parsed.
  if (!/`{3}|~{3}/.test(note + added)) return standing;
  if (standing === note || stands(added, note)) return note;
  const isRight = (text: string) => keepsAll(text, note, added);
  if (isRight(standing)) return standing;
  const alone = merged(note, added, 'alone');
  return isRight(alone) ? alone : noteAbove(note, added);
}

/**
 * True if every paragraph of `text` occurs in one of two other notes, and adding either
 * again would change nothing.
 */
function keepsAll(text: string, ...others: readonly [string, string]): boolean {
  const isHeld = (other: string) => merged(text, other, 'as typed') === text || stands(other, text);
  if (!others.every(isHeld)) return false;
  const known = new Set(
    others.flatMap(noteParagraphs).flatMap(({ words, closing }) => [
      words,
      // Closed where more follows.
      ...(closing === '' ? [] : [`${words}\n${closing.replace(/^[ >]+/, '')}`]),
    ]),
  );
  return noteParagraphs(text).every(({ words }) => known.has(words));
}

/** True if a note contains another as typed, from the start of a paragraph to the end of one. */
function stands(part: string, note: string): boolean {
  const typed = part.replace(/^(?:[ \t]*[\r\n])+/, '').trimEnd();
  const ends = new Map<number, number>();
  let end = 0;
  for (const { gap, text } of noteParagraphs(note)) {
    ends.set(end + gap.length, end + gap.length + text.trimEnd().length);
    end += gap.length + text.length;
  }
  for (let at = note.indexOf(typed); at >= 0; at = note.indexOf(typed, at + 1)) {
    const isWithin = (place: number) =>
      [...ends].some(([start, last]) => start < place && place < last);
    if (ends.has(at) && !isWithin(at + typed.length)) return true;
  }
  return false;
}

/**
 * Merges the paragraphs of two notes. New ones are added in standalone form; those that
 * replace a shorter one, as `grownStands` says.
 */
function merged(note: string, added: string, grownStands: 'as typed' | 'alone'): string {
  const own = noteParagraphs(note);
  const standing = new Set(own.map(({ words }) => words));
  const others = noteParagraphs(added);
  const theirs = new Set(others.map(({ words }) => words));
  const begun = beginnings([...standing, ...theirs]);
  const isBegun = new Set([...standing].flatMap((words) => begun.get(words) ?? []));
  const news = others.filter(({ words }) => !standing.has(words) && !isBegun.has(words));
  if (news.length === 0) return note;

  /** For each paragraph of the note, those that continue it. */
  const grown = new Map<string, NoteParagraph[]>();
  for (const paragraph of news) {
    for (const words of begun.get(paragraph.words) ?? []) {
      if (!standing.has(words) || theirs.has(words)) continue;
      grown.set(words, [...(grown.get(words) ?? []), paragraph]);
    }
  }
  const isAllNew = grown.size === 0 && news.length === others.length;
  if (isAllNew && grownStands === 'as typed') return noteAbove(note, added);

  const placed = new Set<NoteParagraph>();
  const pieces = own.flatMap((paragraph): readonly Piece[] => {
    const longer = grown.get(paragraph.words)?.filter((one) => !placed.has(one));
    for (const one of longer ?? []) placed.add(one);
    return (
      longer?.map((one, index) => {
        const isInPlace = index === 0 && indentOf(one) === indentOf(paragraph);
        const stand = isInPlace && grownStands === 'as typed' ? one : one.alone;
        return pieceOf(stand, index === 0 ? paragraph.gap : '\n\n');
      }) ?? [paragraph]
    );
  });
  const below = news.filter((one) => !placed.has(one));
  return joined([...pieces, ...below.map(({ alone }) => pieceOf(alone, '\n\n'))]);
}

/** A paragraph of the merged note. */
type Piece = Pick<NoteParagraph, 'gap' | 'text' | 'closing'>;

function pieceOf({ text, closing }: NoteParagraph['alone'], gap: string): Piece {
  return { gap, text: text.trimEnd(), closing };
}

function indentOf({ text }: NoteParagraph): string {
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}

/** Joins pieces into one note, closing open code where more follows. */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ gap, text, closing }, index) => {
      const isLast = index === pieces.length - 1;
      return gap + text + (isLast || closing === '' ? '' : `\n${closing}`);
    })
    .join('');
}

/** For each text, the other texts that are a beginning of it. */
function beginnings(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  // In sorted order, a text directly precedes those that begin with it.
  const above: string[] = [];
  for (const text of [...new Set(all)].sort()) {
    while (above.length > 0 && !text.startsWith(above.at(-1) ?? '')) above.pop();
    const goesOn = (begun: string) =>
      unspacedEnd.test(begun) || wordEnd.test(text.slice(begun.length));
    found.set(text, above.filter(goesOn));
    above.push(text);
  }
  return found;
}
