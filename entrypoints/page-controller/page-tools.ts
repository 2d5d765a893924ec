import type { backgroundCalls, Client } from '../../core/rpc';

/** What the parts of the page controller need from outside. */
export interface PageTools {
  readonly view: Window & typeof globalThis;
  readonly background: Client<typeof backgroundCalls>;
  /** An id that no other device will make. */
  readonly newId: () => string;
  readonly now: () => Date;
  /** For pages of the same site. In Firefox it obeys the page's own policy (`connect-src`). */
  readonly fetch: typeof fetch;
  /** The page is in a private window: nothing is written that was not asked for. */
  readonly isPrivate: boolean;
  /** The page of ours in which notes are written, in a frame over the page. */
  readonly noteFrameUrl: string;
  /** By which the background knows the frame as opened by this script; no page can read it. */
  readonly frameToken: string;
  /** A mark was clicked: screens that list it may show which. */
  readonly onChooseMark: (annotationId: string) => void;
}
