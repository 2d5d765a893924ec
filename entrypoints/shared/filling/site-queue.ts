/** The next item, or how long to wait for it. Null when the queue is empty. */
export type NextItem<Item> =
  | { readonly item: Item; readonly site: string }
  | { readonly waitMs: number }
  | null;

/** Items to request from several sites, one at a time. Times are milliseconds of the same clock. */
export interface SiteQueue<Item> {
  /**
   * Removes the next item: that of the available site with the most items, so that its pauses
   * are used for other sites.
   */
  next(nowMs: number): NextItem<Item>;
  /** Puts an item back at the front of its site. */
  putBack(item: Item): void;
  /** Blocks a site until that time. */
  pause(site: string, untilMs: number): void;
  /** Removes all remaining items of a site. */
  drop(site: string): readonly Item[];
}

interface SiteState<Item> {
  readonly items: Item[];
  restUntilMs: number;
}

/** Creates a queue that keeps the order of items within each site. */
export function createSiteQueue<Item>(
  items: readonly Item[],
  siteOf: (item: Item) => string,
): SiteQueue<Item> {
  const states = new Map<string, SiteState<Item>>();
  const getState = (site: string): SiteState<Item> => {
    const state = states.get(site) ?? { items: [], restUntilMs: Number.NEGATIVE_INFINITY };
    states.set(site, state);
    return state;
  };
  for (const item of items) getState(siteOf(item)).items.push(item);

  return {
    next(nowMs) {
      const waiting = [...states].filter(([, state]) => state.items.length > 0);
      if (waiting.length === 0) return null;
      const free = waiting.filter(([, state]) => state.restUntilMs <= nowMs);
      const [first] = free.sort(([, a], [, b]) => b.items.length - a.items.length);
      if (first === undefined) {
        return { waitMs: Math.min(...waiting.map(([, state]) => state.restUntilMs)) - nowMs };
      }
      const [site, state] = first;
      return { item: state.items.shift() as Item, site };
    },
    putBack: (item) => getState(siteOf(item)).items.unshift(item),
    pause(site, untilMs) {
      const state = getState(site);
      state.restUntilMs = Math.max(state.restUntilMs, untilMs);
    },
    drop: (site) => getState(site).items.splice(0),
  };
}
