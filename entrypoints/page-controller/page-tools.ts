import type { Result } from '../../core/model';
import type { backgroundCalls, Client } from '../../core/rpc';
import type { PageExtractor } from '../page-extractor/page-extractor';

/** What the parts of the page controller get from outside. */
export interface PageTools {
  readonly view: Window & typeof globalThis;
  readonly background: Client<typeof backgroundCalls>;
  /**
   * Makes the background add a highlight if the user leaves the page before the returned function
   * is called. The request is sent ahead, because Firefox drops messages from a page that is
   * unloading.
   */
  readonly holdHighlight: (
    highlight: Parameters<Client<typeof backgroundCalls>['highlightLink']>[0],
  ) => () => void;
  /** Loads what reads the page's story. */
  readonly loadExtractor: () => Promise<Result<PageExtractor>>;
  /** Makes the watcher, if there is one, report again whether the page is an article. */
  readonly reportAgain: () => void;
  /** A globally unique id. */
  readonly newId: () => string;
  readonly now: () => Date;
  /** For pages of the same site. In Firefox it is subject to the page's policy (`connect-src`). */
  readonly fetch: typeof fetch;
  /** True in a private window: nothing is stored that the user did not ask for. */
  readonly isPrivate: boolean;
  /** The language of the browser, as a BCP 47 tag. */
  readonly browserLanguage: string;
  /** URL of the note frame. */
  readonly noteFrameUrl: string;
  /** Tells the background that the frame was opened by this script. Pages cannot read it. */
  readonly frameToken: string;
  /** Called when a highlight was clicked, so that the panel can show its card. */
  readonly onChooseAnnotation: (annotationId: string) => void;
}
