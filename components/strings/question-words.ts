import type { ProblemCode } from '../../core/search';

/** What is wrong with a part of a question, said behind that part. */
const byCode: Readonly<Record<ProblemCode, string>> = {
  'unknown-filter': 'is not a filter, so it is searched for as text.',
  'unknown-value': 'is not a value of this filter.',
  'missing-value': 'needs a value after the colon.',
  'bad-date': 'needs a date, such as 2026, 2026-11 or 2026-11-09.',
  'unclosed-quote': 'has no closing quotation mark.',
  'unclosed-group': 'has no closing bracket.',
  'stray-bracket': 'is a closing bracket without an opening one.',
  'nothing-beside': 'has nothing beside it.',
  'empty-group': 'is a pair of brackets with nothing in it.',
  'double-minus': 'is excluded twice; one minus is enough.',
  'no-exclusion': 'sets where to search, so it cannot be excluded with a minus.',
  'stray-star': 'has a star that is not at the end of a word.',
  'no-word': 'has no letter or digit to search for.',
  'too-long': 'goes beyond the longest search, so these words were ignored.',
};

/** A sentence that goes on from the part of a question that is wrong. */
export function questionWords(code: ProblemCode): string {
  return byCode[code];
}
