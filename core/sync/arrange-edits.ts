import type { Stamp } from './stamp';

/** One device's edit of a text. */
export interface TextEdit {
  readonly stamp: Stamp;
  readonly before: string;
  readonly after: string;
  /** True if the device knew of no other edit: of a new text, or after joining the library again. */
  readonly isFirst?: true;
}

/**
 * The edits of a text, sorted by stamp, in the order and form in which they are replayed.
 *
 * A device that joins a library again has forgotten its edits, and sends its text as a first edit,
 * with a stamp of its own. If other edits lead to that text, it says nothing new. If it contains a
 * text that others lead to, it continues that text.
 */
export function arrangeEdits(start: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const firsts = edits.filter(({ isFirst }) => isFirst);
  if (firsts.length + (start === '' ? 0 : 1) < 2) return edits;
  let arranged = edits;
  for (const first of firsts.toReversed()) {
    const others = arranged.filter((edit) => edit !== first);
    const texts = listTexts(start, others);
    if (texts.has(first.after)) {
      arranged = others;
      continue;
    }
    const before = findLongest([...texts].filter((text) => first.after.includes(text)));
    if (before === '') continue;
    const at = others.findIndex(({ after }) => after === before) + 1;
    const { stamp, after } = first;
    arranged = [...others.slice(0, at), { stamp, before, after }, ...others.slice(at)];
  }
  return arranged;
}

/** The texts that edits lead to. One of an unknown text is of a text merged from several. */
function listTexts(start: string, edits: readonly TextEdit[]): ReadonlySet<string> {
  const known = new Set([start, ...edits.map(({ after }) => after)]);
  const texts = new Set([start]);
  let left = edits;
  for (let count = -1; count !== left.length; ) {
    count = left.length;
    left = left.filter(({ isFirst, before, after }) => {
      const isReached = isFirst || texts.has(before) || !known.has(before);
      if (isReached) texts.add(after);
      return !isReached;
    });
  }
  return texts;
}

function findLongest(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
