/** The absolute canonical address that a page declares, or null. */
export function findCanonicalUrl(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  return link?.href || null;
}
