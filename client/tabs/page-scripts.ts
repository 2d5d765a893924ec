/** The scripts that are loaded into a page, by purpose. */
export const pageScripts = {
  highlighting: ['/page-controller.js'],
  /** Saves a round trip: otherwise the controller asks the background to load the extractor. */
  reading: ['/page-controller.js', '/page-extractor.js'],
} as const;

/** Scripts that were loaded into a tab's page before the screen's own code ran. */
export interface EarlyScripts {
  readonly tabId: number;
  /** Rejected by the browser if they cannot be loaded. */
  readonly loading: Promise<unknown>;
}

declare global {
  /** Set by `first-scripts`. */
  var scriptsAtFirst: Promise<EarlyScripts | null> | undefined;
}

/** Returns the early scripts of a tab, once: later its page may be another one. */
export async function takeEarlyScripts(tabId: number): Promise<EarlyScripts | null> {
  const early = await globalThis.scriptsAtFirst;
  globalThis.scriptsAtFirst = undefined;
  return early?.tabId === tabId ? early : null;
}
