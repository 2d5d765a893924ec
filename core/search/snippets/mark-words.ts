import { type Condition, eachLeaf } from '../query/query';
import { eachRun } from '../terms/each-run';
import { isUnspaced } from '../terms/scripts';

/** A span of a text that a question asks for, and which of its words that is. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly wanted: number;
}

/** Words to be marked, in the order in which a text must have them. */
type Wanted =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'beginning'; readonly beginning: string };

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What of a question can be marked in a text: its words and phrases, without those that are excluded. */
export function wantedWords(condition: Condition): readonly Wanted[] {
  const all: Wanted[] = [];
  eachLeaf(condition, (leaf, isWanted) => {
    if (!isWanted) return;
    if (leaf.kind === 'prefix') all.push({ kind: 'beginning', beginning: leaf.prefix });
    if (leaf.kind === 'phrase') all.push({ kind: 'words', words: leaf.words });
    if (leaf.kind === 'term') {
      const words = isUnspaced(leaf.term) ? [...leaf.term] : [leaf.term];
      all.push({ kind: 'words', words });
    }
  });
  return all;
}

/** The spans of a text that hold what is wanted, in their order, none over another. */
export function markWords(text: string, wanted: readonly Wanted[]): readonly Mark[] {
  const words: Word[] = [];
  const marks: Mark[] = [];
  eachRun(text, (run, start, length) => {
    const end = start + length;
    for (const [which, one] of wanted.entries()) {
      const fits = (term: string) =>
        one.kind === 'beginning'
          ? term.startsWith(one.beginning)
          : one.words.length === 1 && one.words[0] === term;
      // A word that is found written as one, or by its beginning, is marked as a whole.
      const isBegun = one.kind === 'beginning' && run.words.some(fits);
      if (isBegun || (!run.words.some(isUnspaced) && run.extra.some(fits))) {
        marks.push({ start, end, wanted: which });
      }
    }
    words.push(...placeWords(run.words, text.slice(start, end), start));
  });
  for (const [which, one] of wanted.entries()) {
    if (one.kind !== 'words') continue;
    for (let at = 0; at + one.words.length <= words.length; at++) {
      if (!one.words.every((word, offset) => words[at + offset]?.word === word)) continue;
      const [first, last] = [words[at], words[at + one.words.length - 1]];
      if (first && last) marks.push({ start: first.start, end: last.end, wanted: which });
    }
  }
  return withoutOverlaps(marks);
}

/** Where the words of a run stand: letter by letter in a script without spaces, else all of the run. */
function placeWords(words: readonly string[], run: string, start: number): readonly Word[] {
  const letters = [...run];
  if (words.length !== letters.length || !words.some(isUnspaced)) {
    return words.map((word) => ({ word, start, end: start + run.length }));
  }
  let at = start;
  return letters.map((letter, index) => {
    const from = at;
    at += letter.length;
    return { word: words[index] ?? '', start: from, end: at };
  });
}

function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((one, two) => one.start - two.start || two.end - one.end);
  const kept: Mark[] = [];
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
