import * as v from 'valibot';
import type { Contract } from '../contract';

/** The name of this receiver, a side panel. */
export const panel = 'panel';

/** Calls to an open side panel, from the page in front and our own pages. */
export const panelCalls = {
  /** The user clicked a highlight on the page. */
  annotationChosen: {
    request: v.object({ annotationId: v.string() }),
    answer: v.object({}),
  },
  /** The user gave access to a tab, in which no script of ours can run to say so. */
  accessGiven: {
    request: v.object({ tabId: v.number() }),
    answer: v.object({}),
  },
} as const satisfies Contract;
