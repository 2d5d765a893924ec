import { type Condition, eachLeaf } from '../query/query';
import { eachRun, splitWords } from '../terms/each-run';
import { isUnspaced, splitScripts } from '../terms/scripts';

/** A range of a text that matches the query. `patternIndex` tells which pattern. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly patternIndex: number;
}

/** A pattern to mark: adjacent words in this order, or a word prefix. */
export type MarkPattern =
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      /** True if the last word also matches words that start with it. */
      readonly isIncomplete: boolean;
    }
  | { readonly kind: 'prefix'; readonly prefix: string };

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the patterns of a query to mark in a text: words and phrases that are not negated. In the
 * body, words that are searched only elsewhere ("in:note") are not marked.
 */
export function toMarkPatterns(
  condition: Condition,
  where: 'anywhere' | 'body' = 'anywhere',
): readonly MarkPattern[] {
  const patterns: MarkPattern[] = [];
  eachLeaf(condition, (leaf, isWanted) => {
    if (!isWanted || (where === 'body' && 'fields' in leaf && leaf.fields?.body === false)) return;
    if (leaf.kind === 'prefix') patterns.push({ kind: 'prefix', prefix: leaf.prefix });
    if (leaf.kind === 'phrase') {
      patterns.push({ kind: 'words', words: leaf.words, isIncomplete: leaf.isIncomplete });
    }
    if (leaf.kind === 'term') {
      const words = isUnspaced(leaf.term) ? [...leaf.term] : [leaf.term];
      patterns.push({ kind: 'words', words, isIncomplete: false });
    }
  });
  return patterns;
}

/** Returns the ranges of a text that match the patterns, in order and without overlaps. */
export function markWords(text: string, patterns: readonly MarkPattern[]): readonly Mark[] {
  const words: Word[] = [];
  const marks: Mark[] = [];
  eachRun(text, (run, start, length) => {
    const end = start + length;
    for (const [index, pattern] of patterns.entries()) {
      const matches = (term: string) =>
        pattern.kind === 'prefix'
          ? term.startsWith(pattern.prefix)
          : pattern.words.length === 1 && pattern.words[0] === term;
      // A match of a joined form or a prefix marks the whole run.
      const matchesPrefix = pattern.kind === 'prefix' && run.words.some(matches);
      if (matchesPrefix || (!run.words.some(isUnspaced) && run.extra.some(matches))) {
        marks.push({ start, end, patternIndex: index });
      }
    }
    words.push(...locateWords(run.words, text.slice(start, end), start));
  });
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.kind !== 'words') continue;
    for (let at = 0; at + pattern.words.length <= words.length; at++) {
      const whole = pattern.isIncomplete ? pattern.words.length - 1 : pattern.words.length;
      const matches = pattern.words.every((word, offset) =>
        offset < whole
          ? words[at + offset]?.word === word
          : words[at + offset]?.word.startsWith(word),
      );
      if (!matches) continue;
      const [first, last] = [words[at], words[at + pattern.words.length - 1]];
      if (first && last) marks.push({ start: first.start, end: last.end, patternIndex: index });
    }
  }
  return removeOverlaps(marks);
}

const wordCharacters = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Returns the range of each word of a run: per character in scripts without spaces, else the piece
 * of the run in other scripts ("2024" in "2024年").
 */
function locateWords(words: readonly string[], run: string, start: number): readonly Word[] {
  const whole = words.map((word) => ({ word, start, end: start + run.length }));
  if (!words.some(isUnspaced)) return whole;
  const located = [...run.matchAll(wordCharacters)].flatMap(({ 0: part, index }) => {
    let at = start + index;
    return splitScripts(part)
      .flatMap((piece) => (isUnspaced(piece) ? [...piece] : [piece]))
      .flatMap((piece) => {
        const from = at;
        at += piece.length;
        return splitWords(piece).map((word) => ({ word, start: from, end: at }));
      });
  });
  // Folding may join or split characters.
  return located.map(({ word }) => word).join(' ') === words.join(' ') ? located : whole;
}

function removeOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Mark[] = [];
  for (const mark of sorted) if (mark.start >= (result.at(-1)?.end ?? 0)) result.push(mark);
  return result;
}
