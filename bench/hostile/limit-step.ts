import { withTimeout } from '../with-timeout';
import type { Tally } from './tally';

/** A step that takes longer counts as hung, in milliseconds: far more than any step takes. */
const limitMs = 120_000;

/**
 * Does a step, and returns its result. If it takes too long or fails, that is a finding, and null
 * is returned.
 */
export async function limitStep<Value>(
  tally: Tally,
  place: string,
  what: string,
  step: () => Promise<Value>,
  ms = limitMs,
): Promise<Value | null> {
  try {
    return await withTimeout(ms, step());
  } catch (error) {
    tally.add('hung', place, `${what}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
