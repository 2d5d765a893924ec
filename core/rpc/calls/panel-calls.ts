import * as v from 'valibot';
import type { Contract } from '../contract';

/** The name of this receiver, a side panel. */
export const panel = 'panel';

/** Calls from the page in front to an open side panel. */
export const panelCalls = {
  /** The user clicked a highlight on the page. */
  annotationChosen: {
    request: v.object({ annotationId: v.string() }),
    answer: v.object({}),
  },
} as const satisfies Contract;
