import { countShared } from '../text';
import { matchTexts, mergeSequences, type Part } from './merge-sequences';

/** A line that is not blank. */
interface Line {
  readonly text: string;
  /** Number of blank lines above. */
  readonly gap: number;
}

type Lines = readonly Line[];

/**
 * Merges two edits of one text: what only one of them changed is changed, and what both changed
 * differently is kept from both, `one` first. A line that one removed and the other edited stays.
 * Merging an edit that only added lines again changes nothing.
 */
export function mergeTexts(before: string, one: string, other: string): string {
  if (one === other || other === before) return one;
  if (one === before) return other;
  const lines = mergeSequences(
    { before: toLines(before), one: toLines(one), other: toLines(other) },
    { isSame: isSameLine, match: matchLines },
    mergeConflict,
  );
  const [end, endOne, endOther] = [before, one, other].map(countEnd);
  return toText(lines) + '\n'.repeat(pick(end, endOne, endOther) ?? 0);
}

/** Lines that both edits changed. */
function mergeConflict(conflict: Part<Line>): Lines {
  const { before, one, other } = conflict;
  const merged =
    removeFrom(other, before, one) ??
    removeFrom(one, before, other) ??
    (containsLines(one, other) ? one : null) ??
    (containsLines(other, one) ? other : null) ??
    mergeWords(conflict) ??
    keepBoth(one, other);
  const [first] = before;
  return first
    ? withGap(merged, pick(first.gap, (one[0] ?? first).gap, (other[0] ?? first).gap))
    : merged;
}

/** If one edit only removed lines and the other only added some, those. Otherwise null. */
function removeFrom(lines: Lines, before: Lines, edited: Lines): Lines | null {
  const added = lines.filter(({ text }) => !before.some((removed) => removed.text === text));
  return containsLines(lines, before) && containsLines(added, edited) ? added : null;
}

/** If the edits changed different words, both. Otherwise the text that continues the other, or null. */
function mergeWords(conflict: Part<Line>): Lines | null {
  const [before, one, other] = [conflict.before, conflict.one, conflict.other].map(toText);
  if (before !== '') {
    const merged = mergeSequences(
      { before: toWords(before), one: toWords(one), other: toWords(other) },
      { isSame: Object.is, match: matchTexts },
      () => [null],
    );
    if (!merged.includes(null)) return toLines(merged.join(''));
  }
  if (one?.startsWith(other ?? '')) return conflict.one;
  return other?.startsWith(one ?? '') ? conflict.other : null;
}

const listItem = /^\s*(?:[-*+]|\d+[.)])\s/;

/** Both, as paragraphs of their own unless they are items of a list. */
function keepBoth(above: Lines, below: Lines): Lines {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first) return [...above, ...below];
  const isList = listItem.test(last.text) && listItem.test(first.text);
  return [...above, ...withGap(below, isList ? first.gap : Math.max(first.gap, 1))];
}

function withGap([first, ...rest]: Lines, gap: number): Lines {
  return first ? [{ ...first, gap }, ...rest] : [];
}

/** True if all lines of `part` occur in `whole`, in that order. */
function containsLines(whole: Lines, part: Lines): boolean {
  let from = 0;
  for (const { text } of part) {
    const found = whole.findIndex((line, at) => at >= from && line.text === text);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

function isSameLine(one: Line, other: Line): boolean {
  return one.text === other.text && one.gap === other.gap;
}

/** How many lines of an edited text are compared with one that is not in it. */
const maxCandidates = 50;

/** Matches equal lines and, between them, similar ones. */
function matchLines(before: Lines, edited: Lines): Int32Array {
  const [texts, editedTexts] = [before, edited].map((lines) => lines.map(({ text }) => text));
  const matches = matchTexts(texts ?? [], editedTexts ?? []);
  let from = 0;
  for (const [at, { text }] of before.entries()) {
    if ((matches[at] ?? -1) < 0) {
      const end = matches.subarray(at).find((match) => match >= 0) ?? edited.length;
      const found = edited
        .slice(from, Math.min(end, from + maxCandidates))
        .findIndex((line) => isSimilar(line.text, text));
      if (found >= 0) matches[at] = from + found;
    }
    from = Math.max(from, (matches[at] ?? -1) + 1);
  }
  return matches;
}

/** True if at least half of the shorter text is at the start or end of both. */
function isSimilar(one: string, other: string): boolean {
  const { before, after } = countShared(one, other);
  return 2 * (before + after) >= Math.min(one.length, other.length);
}

/** The value that one of two edits changed. */
function pick<Value>(before: Value, one: Value, other: Value): Value {
  return one === before ? other : one;
}

function toLines(text: string): Lines {
  const lines: Line[] = [];
  let gap = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') gap += 1;
    else {
      lines.push({ text: line, gap });
      gap = 0;
    }
  }
  return lines;
}

function toText(lines: Lines): string {
  return lines.map(({ text, gap }, at) => '\n'.repeat(at === 0 ? 0 : gap + 1) + text).join('');
}

/** The number of line breaks at the end. */
function countEnd(text: string): number {
  return text.length - text.replace(/\n+$/, '').length;
}

function toWords(text = ''): readonly string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}
