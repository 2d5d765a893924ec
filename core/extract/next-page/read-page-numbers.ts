/** A URL read as one of several pages. */
export interface NumberedAddress {
  /** The URL without the page number; the same for all pages. */
  readonly stem: string;
  readonly page: number;
}

/** Query parameters with page numbers. */
const pageParameter = /^(?:p|pg|page|paged|pagenum|page_?no|page_?number|seite|pagina|sida|part)$/i;
/**
 * The end of a path: a separator, optionally a word for "page", the number, and an
 * extension such as ".html".
 */
const pathEnd =
  /^(.*?)[/_,.~-]?(?:(?:page|pag|pagina|seite|sida|side|strona|stranica|part|teil|p)[/_,.~=-]?|(?<=[/_,.~-]))(\d{1,2})(\.\w{2,5})?$/i;

/**
 * Returns all ways to read a URL as one of several pages.
 *
 * A URL without a number is the first page. One with a number may be that page, or the
 * first page of a story whose name ends with it ("/top-10").
 */
export function readPageNumbers(address: string): readonly NumberedAddress[] {
  const url = new URL(address);
  url.hash = '';
  const found: NumberedAddress[] = [{ stem: getStem(url), page: 1 }];
  for (const [name, value] of url.searchParams) {
    const page = pageParameter.test(name) ? parsePage(value) : null;
    if (page === null) continue;
    const without = new URL(url);
    without.searchParams.delete(name);
    found.push({ stem: getStem(without), page });
  }
  const match = pathEnd.exec(url.pathname.replace(/\/$/, ''));
  const page = parsePage(match?.[2] ?? '');
  if (match?.[1] && page !== null) {
    const without = new URL(url);
    without.pathname = `${match[1]}${match[3] ?? ''}`;
    found.push({ stem: getStem(without), page });
  }
  // Without the number, "/?p=12" and "/2" are the home page, which is not a story.
  return found.filter(({ stem, page }) => page === 1 || /[/?]/.test(stem));
}

/** Two digits at most. Longer numbers are years and ids. */
function parsePage(text: string): number | null {
  const page = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return page >= 1 ? page : null;
}

/** Ignores a trailing slash, "index" and a file extension: such URLs lead to the same story. */
function getStem(url: URL): string {
  const path = url.pathname.replace(/\/(?:index)?(?:\.\w{2,5})?$|\.(?:s?html?|php|aspx?)$/i, '');
  return `${url.host}${path.replace(/\/$/, '')}${url.search}`;
}
