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
  const merged = mergeSimply(conflict) ?? (isByWords ? mergeWords(conflict, true) : null);
  if (merged) return merged;
  // By similar lines, which are then merged one by one.
  let isDoubled = false;
  const lines = mergeSequences(conflict, { isSame: isSameLine, match: matchSimilar }, (part) => {
    const mergedPart = mergeSimply(part) ?? mergeWords(part);
    isDoubled ||= mergedPart === null;
    return withGapOf(part, mergedPart ?? keepBoth(part));
  });
  return (isDoubled && isFlowing(conflict) ? mergeWords(conflict, true) : null) ?? lines;
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

/** Words that an edit put in the place of others, from index `start` to `end`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/**
 * Both changes, if the edits changed different words; with `isNear`, also words that touch.
 * Otherwise null.
 */
function mergeWords(conflict: Part<Line>, isNear = false): Lines | null {
  const { before, one, other } = conflict;
  if (before.length === 0) return null;
  const words = toWords(toText(before));
  const changes = listChanges(words, toWords(toText(one)));
  const others = listChanges(words, toWords(toText(other)));
  const merged: string[] = [];
  let at = 0;
  const add = ({ start, end, words: added }: Change) => {
    merged.push(...words.slice(at, start), ...added);
    at = end;
  };
  while (changes.length > 0 || others.length > 0) {
    const [change, second] = [changes[0], others[0]];
    if (change && second && change.start <= second.end && second.start <= change.end) {
      const touching = mergeTouching(words, change, second, isNear);
      if (touching === null) return null;
      if (touching !== undefined) {
        changes[0] = touching;
        others.shift();
        continue;
      }
    }
    const isFirst = !second || (change !== undefined && compareChanges(change, second) <= 0);
    add((isFirst ? changes : others).shift() as Change);
  }
  return toLines([...merged, ...words.slice(at)].join(''));
}

/**
 * Two changes of words that touch, as one; undefined if one is made after the other, and null if both
 * cannot be made.
 */
function mergeTouching(
  words: readonly string[],
  one: Change,
  other: Change,
  isNear: boolean,
): Change | null | undefined {
  if (compareChanges(one, other) === 0 && one.words.join('') === other.words.join('')) return one;
  const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
  if (/\n/.test([...words.slice(start, end), ...one.words, ...other.words].join(''))) return null;
  if (start === end) return { start, end, words: [mergeAdded(one.words, other.words)] };
  if (!isNear) return null;
  if (one.start >= other.end || other.start >= one.end) return undefined;
  return one.words.length + other.words.length === 0 ? { start, end, words: [] } : null;
}

/** Words that both edits added at one place in a line. */
function mergeAdded(...added: readonly (readonly string[])[]): string {
  const [one = '', other = ''] = added.map((words) => words.join(''));
  if (one.includes(other)) return one;
  if (other.includes(one)) return other;
  const isApart = /\s$/.test(one) || /^\s/.test(other);
  return `${one}${isApart ? '' : ' '}${other}`;
}

/** By place; what was added before what was replaced there. */
function compareChanges(one: Change, other: Change): number {
  return one.start - other.start || one.end - other.end;
}

function listChanges(before: readonly string[], edited: readonly string[]): Change[] {
  const changes: Change[] = [];
  let [start, startEdited] = [0, 0];
  const addUntil = (end: number, endEdited: number) => {
    if (end > start || endEdited > startEdited) {
      changes.push({ start, end, words: edited.slice(startEdited, endEdited) });
    }
    [start, startEdited] = [end + 1, endEdited + 1];
  };
  for (const [at, match] of matchTexts(before, edited).entries())
    if (match >= 0) addUntil(at, match);
  addUntil(before.length, edited.length);
  return changes;
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
