import { eachSpan } from './each-run';
import { ownText } from './own-text';
import { classOf } from './posting-class';
import { readRun } from './read-run';

/** A text of a clip, and the field that it belongs to; 0 stands for the long text, which is counted. */
export interface FieldText {
  readonly field: number;
  readonly text: string;
}

/** The terms of one half of a clip, each once, and beside each its class. */
export interface ClipTerms {
  readonly terms: readonly string[];
  readonly classes: Uint8Array;
}

/** Times in the long text that make no difference any more. */
const mostCounted = 15;

/** While words are counted, their fields stand above the times in the long text. */
const fieldStep = 16;

/*
 * Runs and terms that were met have numbers, so that a word is looked up once and
 * counted in an array: a map for each clip, growing by its hundreds of words, makes
 * a library of a hundred thousand clips wait twice as long.
 */
const mostNumbered = 120_000;
const longestKnown = 24;
/** The number of a run's term, or of its terms where it has another number than one. */
const numbersOfRun = new Map<string, number | readonly number[]>();
const numberOfTerm = new Map<string, number>();
const terms: string[] = [];
/** Beside the terms: their counts in the clip that is being counted. */
let counts = new Uint8Array(1024);

/** Counts the words of texts, and puts facets beside them. */
export function countTerms(texts: readonly FieldText[], facets: readonly string[]): ClipTerms {
  // Here alone: the numbers hold while a clip is counted.
  if (terms.length + numbersOfRun.size > mostNumbered) forget();
  const found: number[] = [];
  for (const { field, text } of texts) {
    const count = (number: number) => {
      const before = counts[number] ?? 0;
      if (before === 0) found.push(number);
      if (field !== 0) counts[number] = before | (field * fieldStep);
      else if (before % fieldStep < mostCounted) counts[number] = before + 1;
    };
    eachSpan(text, (start, end) => {
      const run = text.slice(start, end);
      const numbers = numbersOfRun.get(run) ?? toNumbers(run);
      if (typeof numbers === 'number') count(numbers);
      else numbers.forEach(count);
    });
  }
  const classes = new Uint8Array(found.length + facets.length).fill(classOf(0, 1));
  const words = found.map((number, index) => {
    const counted = counts[number] ?? 0;
    counts[number] = 0;
    classes[index] = classOf(Math.floor(counted / fieldStep), counted % fieldStep);
    return terms[number] ?? '';
  });
  return { terms: [...words, ...facets], classes };
}

function toNumbers(run: string): number | readonly number[] {
  const own = ownText(run);
  const { words, extra } = readRun(own);
  const numbers = [...words, ...extra].map(numberTerm);
  const [only] = numbers;
  const known = numbers.length === 1 && only !== undefined ? only : numbers;
  if (run.length <= longestKnown) numbersOfRun.set(own, known);
  return known;
}

function numberTerm(term: string): number {
  const known = numberOfTerm.get(term);
  if (known !== undefined) return known;
  const number = terms.push(term) - 1;
  numberOfTerm.set(term, number);
  if (number < counts.length) return number;
  const wider = new Uint8Array(counts.length * 2);
  wider.set(counts);
  counts = wider;
  return number;
}

function forget(): void {
  numbersOfRun.clear();
  numberOfTerm.clear();
  terms.length = 0;
}
