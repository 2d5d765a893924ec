import type { Mark } from './mark-words';

/** UTF-16 units of a snippet, about two lines in a list. */
const snippetLength = 180;

/** Units that stand before the first mark. */
const leadLength = 40;

/** A piece of a text and the spans of it that are marked. */
export interface CutSnippet {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** How many different words of the question it holds. */
  readonly different: number;
}

/** The piece of a text that holds the most different words of a question, cut between words. */
export function cutSnippet(text: string, marks: readonly Mark[]): CutSnippet {
  let best: readonly Mark[] = marks.slice(0, 1);
  let bestDifferent = differentIn(best);
  let past = 0;
  for (const [from, { start }] of marks.entries()) {
    const limit = start + snippetLength - leadLength;
    while ((marks[past]?.end ?? Number.POSITIVE_INFINITY) <= limit) past++;
    const within = marks.slice(from, past);
    const different = differentIn(within);
    if (different > bestDifferent) {
      best = within;
      bestDifferent = different;
    }
  }
  const firstAt = best[0]?.start ?? 0;
  const from =
    text.length <= snippetLength ? 0 : wordStart(text, Math.max(0, firstAt - leadLength), firstAt);
  const to = wordEnd(text, from + snippetLength, best[0]?.end ?? 0);
  const before = from > 0 ? '…' : '';
  const piece = text.slice(from, to).replace(/\s/g, ' ');
  const shift = from - before.length;
  return {
    text: `${before}${piece}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => [start - shift, end - shift] as const),
    different: bestDifferent,
  };
}

function differentIn(marks: readonly Mark[]): number {
  return new Set(marks.map(({ wanted }) => wanted)).size;
}

/** The first start of a word from a place on, but not after `most`. */
function wordStart(text: string, at: number, most: number): number {
  if (at === 0) return 0;
  const space = text.slice(at - 1, most).search(/\s/);
  if (space >= 0) return at + space;
  return isHalf(text, at) ? at + 1 : at;
}

/** The last end of a word up to a place, but not before `least`. */
function wordEnd(text: string, at: number, least: number): number {
  if (at >= text.length) return text.length;
  const from = Math.max(least, at - leadLength);
  const space = text.slice(from, at + 1).search(/\s\S*$/);
  if (space >= 0) return from + space;
  const end = Math.max(at, least);
  return isHalf(text, end) ? end + 1 : end;
}

function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
