import fc from 'fast-check';

/** True in `npm run test:long` and `npm run test:sync`. */
export const isLong = process.env['PRESSMARK_MODE'] === 'long';

/** `npm run test:long` runs property tests in full, `npm test` a sixteenth of their runs. */
const share = isLong ? 1 : 1 / 16;

/** Number of runs of a property test, given the full number. */
export function scaleRuns(full: number): number {
  return Math.ceil(full * share);
}

// For tests that state no number.
fc.configureGlobal({ numRuns: scaleRuns(100) });
