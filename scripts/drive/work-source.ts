import type { Work } from './browser';

/**
 * Returns an expression that calls a function with its argument.
 *
 * Serialised here rather than by the driver, because the TypeScript runner wraps named
 * functions in a helper (`__name`) that pages do not have.
 */
export function toExpression<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): string {
  const argument = arg === undefined ? 'undefined' : JSON.stringify(arg);
  return `((__name) => (${work.toString()})(${argument}))((named) => named)`;
}
