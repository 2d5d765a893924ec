import { groupDigits } from '../terms/digit-groups';
import { eachRun, splitWords } from '../terms/each-run';
import { isUnspaced, segmentWords, splitScripts } from '../terms/scripts';
import { tokenizeRun } from '../terms/tokenize-run';
import type { Condition, Leaf } from './query';

/** Minimum length at which an incomplete last word matches as a prefix. Characters. */
const minTypedLength = 3;

const hyphen = /[-‐‑]/;
const digit = /^\p{N}/u;
/** May become "1,250" or "24.11.2026", which are indexed differently from "1.2" and "24.11". */
const incompleteNumber = /^\d+[.,]\d{1,2}$/;

/**
 * Returns the conditions for typed words, one for each run. `last` tells how the
 * last word matches: as a whole word, as an explicit prefix ("ferr*"), or as a
 * word that may still be incomplete. Digits grouped in threes match both as one
 * number and as separate words, whatever kind of space separates them.
 */
export function parseWords(
  text: string,
  last: 'whole' | 'prefix' | 'incomplete',
): readonly Condition[] {
  const [joined, separate] = [groupDigits('\u202f', text), groupDigits(' ', text)];
  if (joined === separate) return parseRuns(text, last);
  const alternatives = [joined, separate].map(
    (words): Condition => ({ kind: 'all', of: parseRuns(words, last) }),
  );
  return [{ kind: 'any', of: alternatives }];
}

function parseRuns(text: string, last: 'whole' | 'prefix' | 'incomplete'): readonly Condition[] {
  const runs: string[] = [];
  eachRun(text, (_, start, length) => runs.push(text.slice(start, start + length)));
  return runs.flatMap((run, at) => parseRun(run, at === runs.length - 1 ? last : 'whole'));
}

function parseRun(run: string, end: 'whole' | 'prefix' | 'incomplete'): readonly Condition[] {
  const { words, extra } = tokenizeRun(run);
  const [single] = words;
  if (single === undefined) return [];
  if (isUnspaced(run)) return splitScripts(run).flatMap(parseUnspaced);
  const isSingle = words.length === 1;
  // Of the joined forms, the longest one contains all parts.
  const joined = isSingle
    ? single
    : extra.reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  const isPrefix = end === 'prefix' || (end === 'incomplete' && joined.length >= minTypedLength);
  const leaf: Leaf = isPrefix
    ? { kind: 'prefix', prefix: joined, fields: null }
    : { kind: 'term', term: joined, fields: null };
  if (isPrefix && isSingle && incompleteNumber.test(run)) {
    const digits = run.replace(/\D/g, '');
    return [{ kind: 'any', of: [leaf, { kind: 'prefix', prefix: digits, fields: null }] }];
  }
  if (isSingle || !(hyphen.test(run) || digit.test(run))) return [leaf];
  return [{ kind: 'any', of: [leaf, makePhrase(words, words, false)] }];
}

/** A piece in a script without spaces. Each dictionary word matches wherever its characters are adjacent. */
function parseUnspaced(piece: string): readonly Condition[] {
  if (!isUnspaced(piece)) {
    return splitWords(piece).map((term) => ({ kind: 'term', term, fields: null }));
  }
  const segments = segmentWords(piece);
  return (segments.length > 0 ? segments : [piece]).flatMap((segment) => {
    const leaf = parsePhrase(segment, 'whole');
    return leaf === null ? [] : [leaf];
  });
}

/**
 * Returns the condition for a phrase, or null if it contains no word. Digits
 * grouped in threes match both as one number and as adjacent words, whatever
 * kind of space separates them. An incomplete last word matches as a prefix.
 */
export function parsePhrase(text: string, last: 'whole' | 'incomplete'): Condition | null {
  const [joined, separate] = [groupDigits('\u202f', text), groupDigits(' ', text)];
  const alternatives = [...new Set([joined, separate])].flatMap(
    (words) => parseAdjacentWords(words, last) ?? [],
  );
  return alternatives.length > 1 ? { kind: 'any', of: alternatives } : (alternatives[0] ?? null);
}

function parseAdjacentWords(text: string, last: 'whole' | 'incomplete'): Condition | null {
  const words: string[] = [];
  const terms = new Set<string>();
  eachRun(text, (run) => {
    words.push(...run.words);
    const pairs = run.words.some(isUnspaced) ? run.extra : [];
    for (const word of run.words) if (pairs.length === 0 || !isUnspaced(word)) terms.add(word);
    for (const pair of pairs) terms.add(pair);
  });
  const [single] = terms;
  if (single === undefined) return null;
  // Scripts without spaces are indexed by pairs of characters, so nothing of them is incomplete.
  if (last === 'incomplete' && !words.some(isUnspaced)) {
    if (words.length > 1) return makePhrase(words, words.slice(0, -1), true);
    if (single.length >= minTypedLength) return { kind: 'prefix', prefix: single, fields: null };
  }
  // A single term is enough: a word, or two characters that are indexed as a pair.
  if (terms.size === 1 && single.length >= words.join('').length) {
    return { kind: 'term', term: single, fields: null };
  }
  return makePhrase(words, [...terms], false);
}

function makePhrase(
  words: readonly string[],
  terms: readonly string[],
  isIncomplete: boolean,
): Condition {
  return { kind: 'phrase', words, isIncomplete, terms: [...new Set(terms)], fields: null };
}
