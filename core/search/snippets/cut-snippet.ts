import type { Mark } from './mark-words';

/** Length of a snippet, about two lines in a list. UTF-16 units. */
const snippetLength = 180;

/** What a line of a narrow list shows. A first mark within it needs no cut. UTF-16 units. */
const lineLength = 32;

/** Length of the text before the first mark otherwise. UTF-16 units. */
const leadLength = 20;

/** Longest part of a word that is left out at the end. UTF-16 units. */
const maxTailLength = 40;

/** Part of a text, with the ranges to mark in it. */
export interface CutSnippet {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Number of different words or phrases of the query that it contains. */
  readonly distinctMatches: number;
}

/** Returns the part of a text with the most different words of the query, cut at word boundaries. */
export function cutSnippet(text: string, marks: readonly Mark[]): CutSnippet {
  let best: readonly Mark[] = marks.slice(0, 1);
  let bestCount = countDistinct(best);
  let next = 0;
  for (const [from, { start }] of marks.entries()) {
    const limit = start + snippetLength - leadLength;
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= limit) next++;
    const within = marks.slice(from, next);
    const distinctMatches = countDistinct(within);
    if (distinctMatches > bestCount) {
      best = within;
      bestCount = distinctMatches;
    }
  }
  const firstAt = best[0]?.start ?? 0;
  const isInFirstLine = (best[0]?.end ?? 0) <= lineLength;
  const from = isInFirstLine ? 0 : findWordStart(text, Math.max(0, firstAt - leadLength), firstAt);
  const to = findWordEnd(text, from + snippetLength, best[0]?.end ?? 0);
  const before = from > 0 ? '…' : '';
  const piece = text.slice(from, to).replace(/\s/g, ' ');
  const shift = from - before.length;
  return {
    text: `${before}${piece}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => [start - shift, end - shift] as const),
    distinctMatches: bestCount,
  };
}

function countDistinct(marks: readonly Mark[]): number {
  return new Set(marks.map(({ patternIndex: wanted }) => wanted)).size;
}

/** Returns the first word start at or after `at`, up to `max`. */
function findWordStart(text: string, at: number, max: number): number {
  if (at === 0) return 0;
  const space = text.slice(at - 1, max).search(/\s/);
  if (space >= 0) return at + space;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

/** Returns the last word end up to `at`, but not before `min`. */
function findWordEnd(text: string, at: number, min: number): number {
  if (at >= text.length) return text.length;
  const from = Math.max(min, at - maxTailLength);
  const space = text.slice(from, at + 1).search(/\s\S*$/);
  if (space >= 0) return from + space;
  const end = Math.max(at, min);
  return isLowSurrogate(text, end) ? end + 1 : end;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
