import type { Work } from './browser';

/**
 * The text of an expression that runs a function with its argument.
 *
 * Written out rather than handed to the driver, because the TypeScript runner
 * wraps named functions in a helper (`__name`) that no page knows.
 */
export function workSource<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): string {
  const argument = arg === undefined ? 'undefined' : JSON.stringify(arg);
  return `((__name) => (${work.toString()})(${argument}))((named) => named)`;
}
