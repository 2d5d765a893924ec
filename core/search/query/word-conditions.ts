import { eachRun, wordsOf } from '../terms/each-run';
import { groupedBy } from '../terms/grouped-digits';
import { readRun } from '../terms/read-run';
import { isUnspaced, segmentWords, splitScripts } from '../terms/scripts';
import type { Condition, Leaf } from './query';

/** Letters from which on a word that is being typed stands for all that begin so. */
const shortestTyped = 3;

const hyphen = /[-‐‑]/;
const digit = /^\p{N}/u;
/** What may go on to be "1,250" or "24.11.2026", which have another form than "1.2" and "24.11". */
const begunNumber = /^\d+[.,]\d{1,2}$/;

/**
 * What must be found for words as they are typed, one condition for each run.
 * The last one may be the beginning of a word, where it says so. Digits in threes
 * are one number or several words, whatever space stands between them.
 */
export function conditionsOfWords(
  text: string,
  last: 'whole' | 'beginning' | 'typed',
): readonly Condition[] {
  const [joined, parted] = [groupedBy('\u202f', text), groupedBy(' ', text)];
  if (joined === parted) return conditionsOfRuns(text, last);
  const all = (of: readonly Condition[]): Condition => ({ kind: 'all', of });
  const of = [joined, parted].map((words) => all(conditionsOfRuns(words, last)));
  return [{ kind: 'any', of }];
}

function conditionsOfRuns(
  text: string,
  last: 'whole' | 'beginning' | 'typed',
): readonly Condition[] {
  const runs: string[] = [];
  eachRun(text, (_, start, length) => runs.push(text.slice(start, start + length)));
  return runs.flatMap((run, at) => conditionsOfRun(run, at === runs.length - 1 ? last : 'whole'));
}

function conditionsOfRun(run: string, end: 'whole' | 'beginning' | 'typed'): readonly Condition[] {
  const { words, extra } = readRun(run);
  const [only] = words;
  if (only === undefined) return [];
  if (isUnspaced(run)) return splitScripts(run).flatMap(conditionsOfPiece);
  const isOne = words.length === 1;
  // Of the joined forms, the one that holds all parts.
  const joined = isOne
    ? only
    : extra.reduce((one, two) => (two.length > one.length ? two : one), '');
  const goesOn = end === 'beginning' || (end === 'typed' && joined.length >= shortestTyped);
  const found: Leaf = goesOn
    ? { kind: 'prefix', prefix: joined, fields: null }
    : { kind: 'term', term: joined, fields: null };
  if (goesOn && isOne && begunNumber.test(run)) {
    const digits = run.replace(/\D/g, '');
    return [{ kind: 'any', of: [found, { kind: 'prefix', prefix: digits, fields: null }] }];
  }
  if (isOne || !(hyphen.test(run) || digit.test(run))) return [found];
  return [{ kind: 'any', of: [found, phraseOf(words, words)] }];
}

/** A piece without spaces: each word that a dictionary sees in it, found wherever its letters follow each other. */
function conditionsOfPiece(piece: string): readonly Condition[] {
  if (!isUnspaced(piece)) {
    return wordsOf(piece).map((term) => ({ kind: 'term', term, fields: null }));
  }
  const segments = segmentWords(piece);
  return (segments.length > 0 ? segments : [piece]).flatMap((segment) => {
    const found = phraseCondition(segment);
    return found === null ? [] : [found];
  });
}

/**
 * What must be found for a phrase, or null when it has no word. Digits in threes are one
 * number or words in a row, whatever space stands between them.
 */
export function phraseCondition(text: string): Condition | null {
  const [joined, parted] = [groupedBy('\u202f', text), groupedBy(' ', text)];
  const of = [...new Set([joined, parted])].flatMap((words) => conditionOfPhrase(words) ?? []);
  return of.length > 1 ? { kind: 'any', of } : (of[0] ?? null);
}

function conditionOfPhrase(text: string): Condition | null {
  const words: string[] = [];
  const terms = new Set<string>();
  eachRun(text, (run) => {
    words.push(...run.words);
    const pairs = run.words.some(isUnspaced) ? run.extra : [];
    for (const word of run.words) if (pairs.length === 0 || !isUnspaced(word)) terms.add(word);
    for (const pair of pairs) terms.add(pair);
  });
  const [only] = terms;
  if (only === undefined) return null;
  // One term says it all: a word, or two letters that are kept as a pair.
  if (terms.size === 1 && only.length >= words.join('').length) {
    return { kind: 'term', term: only, fields: null };
  }
  return phraseOf(words, [...terms]);
}

function phraseOf(words: readonly string[], terms: readonly string[]): Condition {
  return { kind: 'phrase', words, terms: [...new Set(terms)], fields: null };
}
