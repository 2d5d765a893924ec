/** Query names that say where a reader came from, not what the page is. */
const trackers =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|ito|cmpid|ns_.*)$/i;

/**
 * The form of a page's address under which it is looked up: two addresses of
 * the same page give the same text.
 *
 * Protocol, "www.", a default port, the fragment, tracking parameters, the
 * order of parameters and a closing slash make no difference. A fragment that is a
 * route ("#/story/7", "#!/story/7") names another page. What is no address of a page,
 * a key among them, is given back as it is.
 */
export function addressKey(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  const query = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackers.test(pair.replace(/=.*/, '')))
    .sort()
    .join('&');
  const host = parsed.host.replace(/^www\./, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  const route = /^#[!/]\/*[^/]/.test(parsed.hash) ? parsed.hash : '';
  return `${host}${path}${query && `?${query}`}${route.replace(/\/+$/, '')}`;
}

/**
 * Whether two addresses are on one site: the same host, apart from the names that
 * mirrors for phones go by. Another site's word for which page this is counts for nothing.
 */
export function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one);
  return site !== null && site === siteOf(other);
}

/**
 * Whether two addresses are of one publisher as far as their hosts tell: of one site, or
 * one of them of a site below the other's ("www.paper.example", "local.paper.example").
 */
export function isKinSite(one: string, other: string): boolean {
  const [site, otherSite] = [siteOf(one), siteOf(other)];
  if (site === null || otherSite === null) return false;
  return site === otherSite || site.endsWith(`.${otherSite}`) || otherSite.endsWith(`.${site}`);
}

function siteOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host.replace(/^(www|m|mobile|amp)\./, '') : null;
}
