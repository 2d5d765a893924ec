import type { Mutant } from './find-mutants';

/** A mutant of a file, whose path is relative to the project. */
export interface Placed extends Mutant {
  readonly file: string;
}

/** What noticed a mutant: the tests, the types, an endless loop, or nothing. */
export type Verdict = 'tests' | 'types' | 'timeout' | 'survived';
