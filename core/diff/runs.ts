import { matchSequences } from './match-sequences';
import { type Token, tokensOf } from './tokens';

/** A stretch of text that stands in both versions, or in one of them. `same` has the words of the newer. */
export interface Run {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** The numbers of words: equal keys have equal numbers. */
export type Numbering = Map<string, number>;

/** The words of a text as numbers. */
export function numberTokens(tokens: readonly Token[], numbering: Numbering): Int32Array {
  return Int32Array.from(tokens, ({ key }) => {
    const known = numbering.get(key);
    if (known !== undefined) return known;
    numbering.set(key, numbering.size);
    return numbering.size - 1;
  });
}

/**
 * What happened to the words of a text, in the order in which it is read: what was
 * deleted stands before what was put in its place. The runs that are not deleted
 * joined are the new text.
 */
export function findRuns(before: string, after: string): readonly Run[] {
  const numbering: Numbering = new Map();
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const matches = matchSequences(numberTokens(old, numbering), numberTokens(now, numbering));
  const stretches = withoutCrumbs(stretchesOf(old, now, matches));
  return stretches.flatMap(({ same, deleted, inserted }) =>
    [makeRun('deleted', deleted), makeRun('inserted', inserted), makeRun('same', same)].filter(
      ({ text }) => text !== '',
    ),
  );
}

/** A change, of which either part may be empty, and what stays after it. */
interface Stretch {
  readonly deleted: Token[];
  readonly inserted: Token[];
  readonly same: Token[];
}

function stretchesOf(
  old: readonly Token[],
  now: readonly Token[],
  matches: Int32Array,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [from, to] = [0, 0];
  for (let at = 0; at <= old.length; at++) {
    const match = at === old.length ? now.length : (matches[at] ?? -1);
    if (match < 0) continue;
    const deleted = old.slice(from, at);
    const inserted = now.slice(to, match);
    const same = now.slice(match, match + 1);
    const last = stretches.at(-1);
    if (last && deleted.length + inserted.length === 0) last.same.push(...same);
    else stretches.push({ deleted, inserted, same });
    [from, to] = [at + 1, match + 1];
  }
  return stretches;
}

/** A word of so many letters that stays alone between words that change is there by chance. */
const maxCrumbLetters = 3;

/** Joins changes between which only a mark or a short word stays: a reader takes them in as one. */
function withoutCrumbs(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && isCrumb(last.same) && hasWords(last) && hasWords(stretch)) {
      last.deleted.push(...last.same, ...stretch.deleted);
      last.inserted.push(...last.same, ...stretch.inserted);
      last.same.splice(0, last.same.length, ...stretch.same);
    } else joined.push(stretch);
  }
  return joined;
}

function isCrumb(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord }) => isWord);
  const letters = words.reduce((sum, { key }) => sum + key.length, 0);
  return words.length <= 1 && letters <= maxCrumbLetters;
}

/** Whether words go and others come, both more than one. */
function hasWords({ deleted, inserted }: Stretch): boolean {
  const most = Math.max(countWords(deleted), countWords(inserted));
  return most > 1 && countWords(deleted) > 0 && countWords(inserted) > 0;
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length;
}

function makeRun(kind: Run['kind'], tokens: readonly Token[]): Run {
  return { kind, text: tokens.map(({ text }) => text).join('') };
}
