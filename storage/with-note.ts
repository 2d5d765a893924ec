/** Between two paragraphs: an empty line, or more. */
const gap = /(\r?\n(?:[ \t]*\r?\n)+)/;

/**
 * What may follow a text that goes on behind it: its last word ends there, so that
 * "no" is not the beginning of "nothing" or "no-one".
 */
const wordEnd = /^[^\s\p{L}\p{M}\p{N}]*?(?:\s|$|[。！？…])/u;
/** A text that ends in a script without spaces, where any letter may follow. */
const unspacedEnd =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。、！？…]$/u;

interface Paragraph {
  readonly text: string;
  /** By which it is compared: all on one line. */
  readonly words: string;
}

/**
 * A note with those paragraphs of another below it that it does not have: two libraries
 * may take each other's notes again and again, and a call may be repeated. Of a paragraph
 * that was written on, the longer state stands, in the place of the shorter.
 */
export function withNote(note: string, added: string): string {
  if (added.trim() === '' || note === added) return note;
  if (note.trim() === '') return added;
  const parts = note.split(gap);
  const standing = new Set(paragraphsOf(parts).map(({ words }) => words));
  const others = paragraphsOf(added.split(gap));
  const theirs = new Set(others.map(({ words }) => words));
  const begun = beginnings([...standing, ...theirs]);
  const isBegun = new Set([...standing].flatMap((words) => begun.get(words) ?? []));
  const news = others.filter(({ words }) => !standing.has(words) && !isBegun.has(words));
  if (news.length === 0) return note;

  /** By a paragraph of the note, those that go on where it ends. */
  const grown = new Map<string, Paragraph[]>();
  for (const paragraph of news) {
    for (const words of begun.get(paragraph.words) ?? []) {
      if (!standing.has(words) || theirs.has(words)) continue;
      grown.set(words, [...(grown.get(words) ?? []), paragraph]);
    }
  }
  // As it was typed, where none of it stands here.
  if (grown.size === 0 && news.length === others.length) return `${note}\n\n${added}`;

  const placed = new Set<Paragraph>();
  let merged = '';
  for (let index = 0; index < parts.length; index += 2) {
    const text = parts[index] ?? '';
    const longer = grown.get(wordsOf(text))?.filter((one) => !placed.has(one));
    if (longer?.length === 0) continue;
    for (const one of longer ?? []) placed.add(one);
    merged += (parts[index - 1] ?? '') + (longer ? textOf(longer) : text);
  }
  const below = news.filter((one) => !placed.has(one));
  return below.length === 0 ? merged : `${merged}\n\n${textOf(below)}`;
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

function paragraphsOf(parts: readonly string[]): readonly Paragraph[] {
  return parts
    .filter((_, index) => index % 2 === 0)
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words !== '');
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text.replace(/^\s*\n/, '').trimEnd()).join('\n\n');
}
