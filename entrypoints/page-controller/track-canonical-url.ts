import { addressKey } from '../../core/model';

/** The canonical address of a page that navigates without loading a new document. */
export interface CanonicalTracker {
  /** The canonical address of the current page. Null if it has none or has not set it yet. */
  find(): string | null;
  /** True if the page declared this address as its own before the last navigation. */
  isStale(url: string): boolean;
  /** True after a navigation, when the canonical link may be replaced later. */
  mayChange(): boolean;
  /** Call it on navigation inside the page: its canonical link may still be that of the previous address. */
  onNavigate(): void;
}

/** Ignores the canonical address of the previous page until the page replaces it. */
export function trackCanonicalUrl({ document, location, performance }: Window): CanonicalTracker {
  /** Keys of the addresses left over from the previous page. */
  let stale: ReadonlySet<string> = new Set();
  let { pathname } = location;
  const isStale = (url: string) => stale.has(addressKey(url));

  const loadedUrl = performance.getEntriesByType('navigation')[0]?.name;
  if (loadedUrl && URL.canParse(loadedUrl) && !isBelow(pathname, new URL(loadedUrl).pathname)) {
    // The page navigated before it was followed. What it declared since then is unknown.
    stale = new Set([addressKey(loadedUrl)]);
  }

  return {
    find() {
      const canonical = findCanonicalUrl(document);
      return canonical !== null && isStale(canonical) ? null : canonical;
    },
    isStale,
    mayChange: () => stale.size > 0,
    onNavigate() {
      const before = pathname;
      pathname = location.pathname;
      if (!isBelow(pathname, before)) stale = new Set(listDeclared(document).map(addressKey));
    },
  };
}

/** A longer path below the same one is a picture or section of the same story. */
function isBelow(path: string, other: string): boolean {
  return path.startsWith(other);
}

/** The absolute canonical address that a page declares, or null. */
function findCanonicalUrl(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  return link?.href || null;
}

/** The addresses that a page declares as its own, absolute. */
function listDeclared(document: Document): readonly string[] {
  const link = findCanonicalUrl(document);
  const meta = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  const shared =
    meta && URL.canParse(meta, document.baseURI) ? new URL(meta, document.baseURI) : null;
  return [link, shared?.href ?? null].filter((url) => url !== null);
}
