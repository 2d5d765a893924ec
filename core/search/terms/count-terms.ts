import { eachSpan } from './each-run';
import { ownText } from './own-text';
import { classOf } from './posting-class';
import { readRun } from './read-run';
import { type RunNumbers, RunTable } from './run-table';

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
const maxCounted = 15;

/** While words are counted, their fields stand above the times in the long text. */
const fieldStep = 16;

/*
 * Runs and terms that were met have numbers, so that a word is looked up once and
 * counted in an array: a map for each clip, growing by its hundreds of words, makes
 * a library of a hundred thousand clips wait twice as long.
 */
const maxNumbered = 120_000;
const longestKnown = 24;
let runs = new RunTable();
const numberOfTerm = new Map<string, number>();
const terms: string[] = [];
/** Beside the terms: their counts in the clip that is being counted. */
let counts = new Uint8Array(1024);

/** Counts the words of texts, and puts facets beside them. */
export function countTerms(texts: readonly FieldText[], facets: readonly string[]): ClipTerms {
  // Here alone: the numbers hold while a clip is counted.
  if (terms.length + runs.size > maxNumbered) forget();
  const found: number[] = [];
  try {
    for (const { field, text } of texts) countText(found, field, text);
    const classes = new Uint8Array(found.length + facets.length).fill(classOf(0, 1));
    const words = found.map((number, index) => {
      const counted = counts[number] ?? 0;
      classes[index] = classOf(Math.floor(counted / fieldStep), counted % fieldStep);
      return terms[number] ?? '';
    });
    return { terms: [...words, ...facets], classes };
  } finally {
    // Whatever became of this clip, the next one begins at nothing.
    for (const number of found) counts[number] = 0;
  }
}

/** Counts the terms of a text, and lists those that were not found before. */
function countText(found: number[], field: number, text: string): void {
  const count = (number: number) => {
    const before = counts[number] ?? 0;
    if (before === 0) found.push(number);
    if (field !== 0) counts[number] = before | (field * fieldStep);
    else if (before % fieldStep < maxCounted) counts[number] = before + 1;
  };
  eachSpan(text, (start, end) => {
    const numbers = runs.find(text, start, end) ?? toNumbers(text.slice(start, end));
    if (typeof numbers === 'number') count(numbers);
    else numbers.forEach(count);
  });
}

function toNumbers(run: string): RunNumbers {
  const { words, extra } = readRun(run);
  const numbers = [...words, ...extra].map(numberTerm);
  const [only] = numbers;
  const known = numbers.length === 1 && only !== undefined ? only : numbers;
  if (run.length <= longestKnown) runs.add(run, known);
  return known;
}

function numberTerm(term: string): number {
  const known = numberOfTerm.get(term);
  if (known !== undefined) return known;
  const own = ownText(term);
  const number = terms.push(own) - 1;
  numberOfTerm.set(own, number);
  if (number < counts.length) return number;
  const wider = new Uint8Array(counts.length * 2);
  wider.set(counts);
  counts = wider;
  return number;
}

function forget(): void {
  runs = new RunTable();
  numberOfTerm.clear();
  terms.length = 0;
}
