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

interface Line<Item> {
  readonly items: Item[];
  restUntilMs: number;
}

/** Creates a queue that keeps the order of items within each site. */
export function createSiteQueue<Item>(
  items: readonly Item[],
  siteOf: (item: Item) => string,
): SiteQueue<Item> {
  const lines = new Map<string, Line<Item>>();
  const getLine = (site: string): Line<Item> => {
    const line = lines.get(site) ?? { items: [], restUntilMs: Number.NEGATIVE_INFINITY };
    lines.set(site, line);
    return line;
  };
  for (const item of items) getLine(siteOf(item)).items.push(item);

  return {
    next(nowMs) {
      const waiting = [...lines].filter(([, line]) => line.items.length > 0);
      if (waiting.length === 0) return null;
      const free = waiting.filter(([, line]) => line.restUntilMs <= nowMs);
      const [first] = free.sort(([, one], [, other]) => other.items.length - one.items.length);
      if (first === undefined) {
        return { waitMs: Math.min(...waiting.map(([, line]) => line.restUntilMs)) - nowMs };
      }
      const [site, line] = first;
      return { item: line.items.shift() as Item, site };
    },
    putBack: (item) => getLine(siteOf(item)).items.unshift(item),
    pause(site, untilMs) {
      const line = getLine(site);
      line.restUntilMs = Math.max(line.restUntilMs, untilMs);
    },
    drop: (site) => getLine(site).items.splice(0),
  };
}
