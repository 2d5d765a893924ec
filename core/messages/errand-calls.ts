import * as v from 'valibot';
import type { Contract } from './contract';

/** The name under which the background takes errands from our own pages. */
export const errands = 'errands';

const nothing = v.object({});

/** What a page of ours leaves to the background, because it may be closed before it is done. */
export const errandCalls = {
  /** Fetches the images of what was just kept; answered when that is begun. */
  keepImages: { ask: nothing, answer: nothing },
} as const satisfies Contract;
