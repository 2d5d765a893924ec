/** An address as one page of several: what they have in common, and which it is. */
export interface NumberedAddress {
  readonly stem: string;
  readonly page: number;
}

/** Names of query fields that number pages. */
const pageField = /^(?:p|pg|page|paged|pagenum|page_?no|page_?number|seite|pagina|sida|part)$/i;
/**
 * The end of a path: a parting mark, a word for "page" or none, the number, an
 * ending such as ".html".
 */
const pathEnd =
  /^(.*?)[/_,.~-]?(?:(?:page|pag|pagina|seite|sida|side|strona|stranica|part|teil|p)[/_,.~=-]?|(?<=[/_,.~-]))(\d{1,2})(\.\w{2,5})?$/i;

/**
 * All the ways to read an address as one page of several. Without a number it
 * is the first of its kind; with one, it may be that page, or the first of a
 * story whose name ends so ("/top-10").
 */
export function readPageNumbers(address: string): readonly NumberedAddress[] {
  const url = new URL(address);
  url.hash = '';
  const found: NumberedAddress[] = [{ stem: stemOf(url), page: 1 }];
  for (const [name, value] of url.searchParams) {
    const page = pageField.test(name) ? toPage(value) : null;
    if (page === null) continue;
    const without = new URL(url);
    without.searchParams.delete(name);
    found.push({ stem: stemOf(without), page });
  }
  const match = pathEnd.exec(url.pathname.replace(/\/$/, ''));
  const page = toPage(match?.[2] ?? '');
  if (match?.[1] && page !== null) {
    const without = new URL(url);
    without.pathname = `${match[1]}${match[3] ?? ''}`;
    found.push({ stem: stemOf(without), page });
  }
  // What is left of "/?p=12" and "/2" is the home page, which no story begins on.
  return found.filter(({ stem, page }) => page === 1 || /[/?]/.test(stem));
}

/** Two digits at most: longer numbers are years and ids. */
function toPage(text: string): number | null {
  const page = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return page >= 1 ? page : null;
}

/** Addresses that differ by a closing slash, "index" or an ending name the same story. */
function stemOf(url: URL): string {
  const path = url.pathname.replace(/\/(?:index)?(?:\.\w{2,5})?$|\.(?:s?html?|php|aspx?)$/i, '');
  return `${url.host}${path.replace(/\/$/, '')}${url.search}`;
}
