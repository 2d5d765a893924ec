import * as v from 'valibot';
import { failureCodes } from '../failure';
import { type Instant, instantSchema } from '../instant';

/** The parts of the extension that record problems. */
const problemPlaces = ['background', 'page', 'popup', 'panel', 'library'] as const;

export type ProblemPlace = (typeof problemPlaces)[number];

/** The code of a bug: an exception that nothing caught. */
export const exceptionCode = 'exception';

export type ProblemCode = (typeof failureCodes)[number] | typeof exceptionCode;

/**
 * A problem that the user may want to report. Holds no text, title or address of any page:
 * every field is one of our own names, a number or a time.
 */
export interface LoggedProblem {
  readonly code: ProblemCode;
  /** What failed: the name of a call, or the class of an exception. */
  readonly during: string;
  readonly place: ProblemPlace;
  /** "Firefox 140" */
  readonly browser: string;
  /** Version of the extension. */
  readonly version: string;
  /** When it occurred last. */
  readonly at: Instant;
  readonly count: number;
}

const problemSchema: v.GenericSchema<unknown, LoggedProblem> = v.object({
  code: v.picklist([...failureCodes, exceptionCode]),
  during: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  place: v.picklist(problemPlaces),
  browser: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,20} \d{1,4}$/)),
  version: v.pipe(v.string(), v.regex(/^[\d.]{1,20}$/)),
  at: instantSchema,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Most problems that are kept. The oldest are dropped. */
export const maxProblems = 200;

/** Parses stored problems, newest first. Leaves out what is not one. */
export function parseProblems(stored: unknown): readonly LoggedProblem[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one): one is LoggedProblem => v.is(problemSchema, one));
}

/** Adds a problem, newest first. One that occurred before is counted. */
export function addProblem(
  problems: readonly LoggedProblem[],
  problem: Omit<LoggedProblem, 'count'>,
): readonly LoggedProblem[] {
  const isSame = (one: LoggedProblem) =>
    one.code === problem.code &&
    one.during === problem.during &&
    one.place === problem.place &&
    one.browser === problem.browser &&
    one.version === problem.version;
  const count = 1 + (problems.find(isSame)?.count ?? 0);
  const next = [{ ...problem, count }, ...problems.filter((one) => !isSame(one))];
  return next.slice(0, maxProblems);
}
