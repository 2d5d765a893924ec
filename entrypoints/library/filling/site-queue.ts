/** What is to be asked next, or how long none may be asked; null when all is done. */
export type Turn<Item> =
  | { readonly item: Item; readonly site: string }
  | { readonly waitMs: number }
  | null;

/** Things to be asked of several sites, one after another. Times are milliseconds of one clock. */
export interface SiteQueue<Item> {
  /**
   * Takes the next one out of the queue: of the sites that may be asked by now, that with
   * most to ask, so that its pauses are filled with the others.
   */
  next(nowMs: number): Turn<Item>;
  /** Puts one back to the front of its site. */
  putBack(item: Item): void;
  /** The site is not to be asked before that time. */
  rest(site: string, untilMs: number): void;
  /** Gives up all that is left of a site. */
  drop(site: string): readonly Item[];
}

interface Line<Item> {
  readonly items: Item[];
  restUntilMs: number;
}

/** A queue of `items`, in their order within each site. */
export function createSiteQueue<Item>(
  items: readonly Item[],
  siteOf: (item: Item) => string,
): SiteQueue<Item> {
  const lines = new Map<string, Line<Item>>();
  const lineOf = (site: string): Line<Item> => {
    const line = lines.get(site) ?? { items: [], restUntilMs: Number.NEGATIVE_INFINITY };
    lines.set(site, line);
    return line;
  };
  for (const item of items) lineOf(siteOf(item)).items.push(item);

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
    putBack: (item) => lineOf(siteOf(item)).items.unshift(item),
    rest(site, untilMs) {
      const line = lineOf(site);
      line.restUntilMs = Math.max(line.restUntilMs, untilMs);
    },
    drop: (site) => lineOf(site).items.splice(0),
  };
}
