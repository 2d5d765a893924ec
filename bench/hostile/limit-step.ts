import { withTimeout } from '../with-timeout';
import type { Tally } from './tally';

/** A step that takes longer counts as hung, in milliseconds: far more than any step takes. */
const limitMs = 120_000;

/** How long the description of a hung step may take, in milliseconds. */
const describeMs = 10_000;

interface StepOptions {
  /** The time limit, in milliseconds. */
  readonly ms?: number;
  /** Tells what can be seen after a failure. */
  readonly describe?: () => Promise<string>;
}

/**
 * Does a step, and returns its result. If it takes too long or fails, that is a finding, and null
 * is returned; the finding includes what `describe` tells.
 */
export async function limitStep<Value>(
  tally: Tally,
  place: string,
  what: string,
  step: () => Promise<Value>,
  { ms = limitMs, describe = async () => '' }: StepOptions = {},
): Promise<Value | null> {
  try {
    return await withTimeout(ms, step());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const seen = await withTimeout(describeMs, describe()).catch(String);
    tally.add('hung', place, [what, message, seen].filter(Boolean).join(': '));
    return null;
  }
}
