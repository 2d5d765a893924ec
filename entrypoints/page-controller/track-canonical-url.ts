/** The absolute canonical address that a page declares, or null. */
function findCanonicalUrl(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  return link?.href || null;
}

/** The canonical address of a page that navigates without loading a new document. */
export interface CanonicalTracker {
  /** The canonical address of the current page. Null if it has none or has not set it yet. */
  find(): string | null;
  /** True after a navigation, when the canonical link may be replaced later. */
  mayChange(): boolean;
  /** Call it on navigation inside the page: its canonical link may still be that of the previous address. */
  onNavigate(): void;
}

/** Ignores the canonical link of the previous page until the page replaces it. */
export function trackCanonicalUrl({ document, location }: Window): CanonicalTracker {
  /** The canonical address left over from the previous page, or null. */
  let stale: string | null = null;
  let { pathname } = location;
  return {
    find() {
      const canonical = findCanonicalUrl(document);
      return canonical === stale ? null : canonical;
    },
    mayChange: () => stale !== null,
    onNavigate() {
      const before = pathname;
      pathname = location.pathname;
      // A longer path below the same one is a picture or section of the same story.
      if (!pathname.startsWith(before)) stale = findCanonicalUrl(document);
    },
  };
}
