import { type NoteParagraph, noteAbove, noteParagraphs } from '../core/model';

/**
 * What may follow a text that goes on behind it: its last word ends there, so that
 * "no" is not the beginning of "nothing" or "no-one".
 */
const wordEnd = /^[^\s\p{L}\p{M}\p{N}]*?(?:\s|$|[。！？…])/u;
/** A text that ends in a script without spaces, where any letter may follow. */
const unspacedEnd =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。、！？…]$/u;

/**
 * A note with those paragraphs of another below it that it does not have: two libraries
 * may take each other's notes again and again, and a call may be repeated. Of a paragraph
 * that was written on, the longer state stands, in the place of the shorter. A block of
 * code is never parted, and what follows one that was left open does not become code.
 */
export function withNote(note: string, added: string): string {
  if (added.trim() === '' || note === added) return note;
  if (note.trim() === '') return added;
  const own = noteParagraphs(note);
  const standing = new Set(own.map(({ words }) => words));
  const others = noteParagraphs(added);
  const theirs = new Set(others.map(({ words }) => words));
  const begun = beginnings([...standing, ...theirs]);
  const isBegun = new Set([...standing].flatMap((words) => begun.get(words) ?? []));
  const news = others.filter(({ words }) => !standing.has(words) && !isBegun.has(words));
  if (news.length === 0) return note;

  /** By a paragraph of the note, those that go on where it ends. */
  const grown = new Map<string, NoteParagraph[]>();
  for (const paragraph of news) {
    for (const words of begun.get(paragraph.words) ?? []) {
      if (!standing.has(words) || theirs.has(words)) continue;
      grown.set(words, [...(grown.get(words) ?? []), paragraph]);
    }
  }
  // As it was typed, where none of it stands here.
  if (grown.size === 0 && news.length === others.length) return noteAbove(note, added);

  const placed = new Set<NoteParagraph>();
  const merged = own.flatMap((paragraph): readonly Piece[] => {
    const longer = grown.get(paragraph.words)?.filter((one) => !placed.has(one));
    for (const one of longer ?? []) placed.add(one);
    return (
      longer?.map((one, index) => pieceOf(one, index === 0 ? paragraph.gap : '\n\n')) ?? [paragraph]
    );
  });
  const below = news.filter((one) => !placed.has(one));
  return joined([...merged, ...below.map((one) => pieceOf(one, '\n\n'))]);
}

/** A paragraph where it stands in the merged note. */
type Piece = Pick<NoteParagraph, 'gap' | 'text' | 'closing'>;

function pieceOf({ alone }: NoteParagraph, gap: string): Piece {
  return { gap, text: alone.text.trimEnd(), closing: alone.closing };
}

/** Pieces as one note, with open code closed where more follows. */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ gap, text, closing }, index) => {
      const isLast = index === pieces.length - 1;
      return gap + text + (isLast || closing === '' ? '' : `\n${closing}`);
    })
    .join('');
}

/** For each of some texts those others of them that it begins with and goes on after. */
function beginnings(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  // In order, what begins with a text follows it at once.
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
