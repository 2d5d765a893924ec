import { matchSequences } from '../text';
import { type Token, tokenize } from './tokens';

/** A piece of text in both versions or in one of them. `same` has the wording of the newer one. */
export interface Run {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Numbers of token keys, assigned on first use. */
export type TokenNumbers = Map<string, number>;

/** Returns tokens as numbers; equal keys have equal numbers. */
export function numberTokens(tokens: readonly Token[], numbering: TokenNumbers): Int32Array {
  return Int32Array.from(tokens, ({ key }) => {
    const known = numbering.get(key);
    if (known !== undefined) return known;
    numbering.set(key, numbering.size);
    return numbering.size - 1;
  });
}

/**
 * Compares two texts word by word. Runs are in reading order, deletions before what
 * replaced them. All runs but the deleted ones, joined, are the new text.
 */
export function diffText(before: string, after: string): readonly Run[] {
  const numbering: TokenNumbers = new Map();
  const [oldTokens, newTokens] = [tokenize(before), tokenize(after)];
  const matches = matchSequences(
    numberTokens(oldTokens, numbering),
    numberTokens(newTokens, numbering),
  );
  const hunks = joinCloseHunks(createHunks(oldTokens, newTokens, matches));
  return hunks.flatMap(({ same, deleted, inserted }) =>
    [
      createRun('deleted', deleted),
      createRun('inserted', inserted),
      createRun('same', same),
    ].filter(({ text }) => text !== ''),
  );
}

/** A change, either part of which may be empty, and the unchanged tokens after it. */
interface Hunk {
  readonly deleted: Token[];
  readonly inserted: Token[];
  readonly same: Token[];
}

function createHunks(
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
  matches: Int32Array,
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [oldStart, newStart] = [0, 0];
  for (let at = 0; at <= oldTokens.length; at++) {
    const match = at === oldTokens.length ? newTokens.length : (matches[at] ?? -1);
    if (match < 0) continue;
    const deleted = oldTokens.slice(oldStart, at);
    const inserted = newTokens.slice(newStart, match);
    const same = newTokens.slice(match, match + 1);
    const last = hunks.at(-1);
    if (last && deleted.length + inserted.length === 0) last.same.push(...same);
    else hunks.push({ deleted, inserted, same });
    [oldStart, newStart] = [at + 1, match + 1];
  }
  return hunks;
}

/** An unchanged word of at most this many letters between changed ones is a coincidence. */
const maxCoincidentalLetters = 3;

/** Joins changes with only punctuation or a short word between them: they read as one change. */
function joinCloseHunks(hunks: readonly Hunk[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && isCoincidental(last.same) && replacesWords(last) && replacesWords(hunk)) {
      last.deleted.push(...last.same, ...hunk.deleted);
      last.inserted.push(...last.same, ...hunk.inserted);
      last.same.splice(0, last.same.length, ...hunk.same);
    } else joined.push(hunk);
  }
  return joined;
}

function isCoincidental(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord }) => isWord);
  const letters = words.reduce((sum, { key }) => sum + key.length, 0);
  return words.length <= 1 && letters <= maxCoincidentalLetters;
}

/** True if words were replaced by others, and at least one side has more than one. */
function replacesWords({ deleted, inserted }: Hunk): boolean {
  const most = Math.max(countWords(deleted), countWords(inserted));
  return most > 1 && countWords(deleted) > 0 && countWords(inserted) > 0;
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length;
}

function createRun(kind: Run['kind'], tokens: readonly Token[]): Run {
  return { kind, text: tokens.map(({ text }) => text).join('') };
}
