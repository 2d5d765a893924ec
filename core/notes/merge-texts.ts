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
    { isSame: isSameLine, match: matchEqual },
    (conflict) => withGapOf(conflict, mergeConflict(conflict)),
  );
  const start = pick(findStart(before), findStart(one), findStart(other));
  const end = pick(findEnd(before), findEnd(one), findEnd(other));
  return start + toText(lines) + end;
}

/** The blank lines at the start. */
function findStart(text: string): string {
  const space = text.slice(0, text.length - text.trimStart().length);
  return space.slice(0, space.lastIndexOf('\n') + 1);
}

/** The blank lines at the end. */
function findEnd(text: string): string {
  return text.slice(text.trimEnd().length).replace(/^[^\n]+/, '');
}

/** Lines that both edits changed. */
function mergeConflict(conflict: Part<Line>): Lines {
  const isByWords = isJoined(conflict) && isFlowing(conflict);
  const merged = mergeSimply(conflict) ?? (isByWords ? mergeWords(conflict, mergeNear) : null);
  if (merged) return merged;
  // By similar lines, which are then merged one by one.
  let isDoubled = false;
  const lines = mergeSequences(conflict, { isSame: isSameLine, match: matchSimilar }, (part) => {
    const mergedPart = mergeSimply(part) ?? mergeWords(part);
    isDoubled ||= mergedPart === null;
    return withGapOf(part, mergedPart ?? keepBoth(part));
  });
  return (isDoubled && isFlowing(conflict) ? mergeWords(conflict, mergeNear) : null) ?? lines;
}

/** True if one of the edits may have joined lines. */
function isJoined({ before, one, other }: Part<Line>): boolean {
  return Math.min(one.length, other.length) < before.length;
}

/** True if the words are much the same, even where lines were split or joined. */
function isFlowing(conflict: Part<Line>): boolean {
  const [before = '', one = '', other = ''] = [conflict.before, conflict.one, conflict.other].map(
    (lines) => toText(lines).replace(/\s+/g, ' '),
  );
  return isSimilar(one, before) && isSimilar(other, before);
}

/** The gap above the first line, which one of the edits may have changed. */
function withGapOf({ before: [first], one, other }: Part<Line>, merged: Lines): Lines {
  if (!first) return merged;
  return withGap(merged, pick(first.gap, (one[0] ?? first).gap, (other[0] ?? first).gap));
}

/** If one edit only removed lines, or has all that the other added. Otherwise null. */
function mergeSimply({ before, one, other }: Part<Line>): Lines | null {
  const [added, addedToOther] = [without(one, before), without(other, before)];
  if (containsLines(added, other)) return added;
  if (containsLines(addedToOther, one)) return addedToOther;
  const hasAll = (edited: Lines, lines: Lines, extra: Lines) =>
    containsLines(edited, lines) || (containsLines(lines, before) && containsLines(edited, extra));
  if (hasAll(one, other, addedToOther)) return one;
  return hasAll(other, one, added) ? other : null;
}

/** If the edits changed different words, both, and of the same words what `resolve` says. Otherwise null. */
function mergeWords(
  conflict: Part<Line>,
  resolve: (words: Part<string>) => string | null = mergeAdded,
): Lines | null {
  const [before = '', one = '', other = ''] = [conflict.before, conflict.one, conflict.other].map(
    toText,
  );
  if (before === '') return null;
  const merged = mergeSequences(
    { before: toWords(before), one: toWords(one), other: toWords(other) },
    { isSame: Object.is, match: matchTexts },
    (words) => [/\n/.test(Object.values(words).flat().join('')) ? null : resolve(words)],
  );
  return merged.includes(null) ? null : toLines(merged.join(''));
}

/** Words that both edits added in a line. Null if they would run into each other. */
function mergeAdded(words: Part<string>): string | null {
  if (words.before.length > 0) return null;
  const [one, other] = [words.one.join(''), words.other.join('')];
  if (one.includes(other)) return one;
  if (other.includes(one)) return other;
  return /\s$/.test(one) || /^\s/.test(other) ? one + other : null;
}

/** As `mergeAdded`, or words in a line of which one edit removed some. */
function mergeNear(words: Part<string>): string | null {
  const { before, one, other } = words;
  if (before.length === 0) return mergeAdded(words);
  const [inOne, inOther] = [matchTexts(before, one), matchTexts(before, other)];
  const isKept = (match: number) => match >= 0;
  const onlyRemoved = [
    inOne.filter(isKept).length === one.length,
    inOther.filter(isKept).length === other.length,
  ];
  if (onlyRemoved.every(Boolean)) {
    return before.filter((_, at) => isKept(inOne[at] ?? -1) && isKept(inOther[at] ?? -1)).join('');
  }
  // The other added some beside what was removed.
  const added = (one.length === 0 ? other : other.length === 0 ? one : []).join('');
  const removed = before.join('');
  return added.includes(removed) ? added.replace(removed, () => '') : null;
}

const listItem = /^\s*(?:[-*+]|\d+[.)])\s/;

/** What both edits added, as paragraphs of their own unless they are items of a list. */
function keepBoth({ before, one, other }: Part<Line>): Lines {
  const removed = without(before, other);
  const [above, below] = [without(one, removed), without(other, before)];
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first) return [...above, ...below];
  const isList = listItem.test(last.text) && listItem.test(first.text);
  return [...above, ...withGap(below, isList ? first.gap : Math.max(first.gap, 1))];
}

/** The lines of the first that are not among the others. */
function without(lines: Lines, others: Lines): Lines {
  return lines.filter(({ text }) => !others.some((other) => other.text === text));
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

function matchEqual(before: Lines, edited: Lines): Int32Array {
  const getText = ({ text }: Line) => text;
  return matchTexts(before.map(getText), edited.map(getText));
}

/** Matches equal lines and, between them, similar ones. */
function matchSimilar(before: Lines, edited: Lines): Int32Array {
  const matches = matchEqual(before, edited);
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

/** A character of a script without spaces, each of which counts as a word. */
const character = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]\p{M}*`;
const words = new RegExp(
  String.raw`\s+|${character}|(?:(?!${character})[\p{L}\p{M}\p{N}])+|.`,
  'gsu',
);

function toWords(text: string): readonly string[] {
  return text.match(words) ?? [];
}
