import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';

/** Why a page that was asked for gave no text. */
const missReasons = [
  /** The server does not know the page (any more). */
  'not-there',
  /** The server does not give the page to whoever asks. */
  'refused',
  /** The server asked for patience, for longer than is waited. */
  'busy',
  /** The server is out of order. */
  'server-trouble',
  /** No server, no connection, or none that can be trusted. */
  'unreachable',
  /** It did not come in time. */
  'too-slow',
  /** More than is read of one page. */
  'too-large',
  /** A picture, a PDF, a film: no page of text. */
  'no-page',
  /** No story was found in what the server sent; it may be drawn by scripts, which are not run. */
  'no-article',
  /** It led to a page of another site that does not call itself this one. */
  'led-elsewhere',
  /** It is, or leads, into the reader's own network. */
  'local-network',
] as const;

export type MissReason = (typeof missReasons)[number];

/** A page that was asked for and gave no text. */
export interface MissedPage {
  readonly clipId: string;
  readonly reason: MissReason;
  /** From when on it may be asked for again by itself; null where only the reader's word counts. */
  readonly notBefore: Instant | null;
}

/** See `MissedPage`. */
export const missedPageSchema: v.GenericSchema<unknown, MissedPage> = v.object({
  clipId: v.string(),
  reason: v.picklist(missReasons),
  notBefore: v.nullable(instantSchema),
});
