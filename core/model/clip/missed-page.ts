import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';

/** Why fetching a page gave no text. */
const missReasons = [
  /** The server does not have the page, or no longer has it. */
  'not-there',
  /** The server refuses access. */
  'refused',
  /** The server asked to retry later than we wait. */
  'busy',
  /** Server error. */
  'server-trouble',
  /** No server, no connection, or no valid certificate. */
  'unreachable',
  /** Timeout. */
  'too-slow',
  /** The page exceeds the size limit. */
  'too-large',
  /** An image, a PDF, a video: no HTML page. */
  'no-page',
  /** No article was found in the response. Scripts, which may render it, are not run. */
  'no-article',
  /** It redirected to another site, and that page does not declare the original address. */
  'led-elsewhere',
  /** It is on the user's own network, or redirects there. */
  'local-network',
] as const;

export type MissReason = (typeof missReasons)[number];

/** A page whose text could not be fetched. */
export interface MissedPage {
  readonly clipId: string;
  readonly reason: MissReason;
  /** The earliest time of an automatic retry; null if only the user can retry. */
  readonly notBefore: Instant | null;
}

/** See `MissedPage`. */
export const missedPageSchema: v.GenericSchema<unknown, MissedPage> = v.object({
  clipId: v.string(),
  reason: v.picklist(missReasons),
  notBefore: v.nullable(instantSchema),
});
