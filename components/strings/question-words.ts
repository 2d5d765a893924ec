import type { ProblemCode } from '../../core/search';

/** What is wrong with a part of a question, said behind that part. */
const byCode: Readonly<Record<ProblemCode, string>> = {
  'unknown-filter': 'is no filter, so it is sought as words.',
  'unknown-value': 'is no value that this filter knows.',
  'missing-value': 'wants something after its colon.',
  'bad-date': 'wants a date, such as 2026, 2026-11 or 2026-11-09.',
  'unclosed-quote': 'has no closing quotation mark.',
  'unclosed-group': 'has no closing bracket.',
  'stray-bracket': 'is a closing bracket without an opening one.',
  'nothing-beside': 'has nothing beside it.',
  'empty-group': 'is a pair of brackets with nothing in it.',
  'double-minus': 'is excluded twice; one minus is enough.',
  'no-exclusion': 'is where to look, which a minus cannot turn round.',
  'stray-star': 'is a star that stands for the rest of a word only at its end.',
  'no-word': 'has no letter or digit to look for.',
  'too-long': 'is more than is sought: these words were passed over.',
};

/** A sentence that goes on from the part of a question that is wrong. */
export function questionWords(code: ProblemCode): string {
  return byCode[code];
}
