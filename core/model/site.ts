/** The host of an address without "www.", as shelves and questions have it; '' if there is none. */
export function siteOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
