import * as v from 'valibot';
import type { Contract } from '../contract';

/** The name under which a side panel answers. */
export const panel = 'panel';

/** What an open side panel hears from the page in front. */
export const panelCalls = {
  /** The reader clicked a mark on the page. */
  markChosen: {
    ask: v.object({ annotationId: v.string() }),
    answer: v.object({}),
  },
} as const satisfies Contract;
