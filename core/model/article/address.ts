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
  const host = hostWithoutWww(url);
  const path = parsed.pathname.replace(/\/+$/, '');
  const route = /^#[!/]\/*[^/]/.test(parsed.hash) ? parsed.hash : '';
  return `${host}${path}${query && `?${query}`}${route.replace(/\/+$/, '')}`;
}

/** The host and port of an address without "www."; '' if it is none. */
export function hostWithoutWww(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

/**
 * Whether two addresses are on one site: the same host and port, apart from the prefixes of
 * mobile mirrors. Protocol makes no difference.
 */
export function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one);
  return site !== null && site === siteOf(other);
}

/** Whether an `addressKey` belongs to the site of `url`. */
export function isOnSite(key: string, url: string): boolean {
  const own = addressKey(url);
  return own !== url && !key.includes('://') && isSameSite(`https://${key}`, `https://${own}`);
}

/**
 * Whether two addresses are of one publisher as far as their hosts tell: of one site, or
 * one of them of a site below the other's ("www.paper.example", "local.paper.example").
 */
export function isRelatedSite(one: string, other: string): boolean {
  const [site, otherSite] = [siteOf(one), siteOf(other)];
  if (site === null || otherSite === null) return false;
  return site === otherSite || site.endsWith(`.${otherSite}`) || otherSite.endsWith(`.${site}`);
}

/** Names below which country registries sell domains ("co.uk"). */
const registryName =
  /^(ac|co|com|edu|gob|gouv|gov|go|govt|gv|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/** Host and port without a mirror's prefix. "m.com" keeps its "m.": what follows is not a site's name. */
function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, port } = new URL(url);
  const [prefix, rest] = /^(?:www|m|mobile|amp)\.(.+)$/.exec(host) ?? [];
  if (prefix === undefined || rest === undefined) return host;
  const name = port === '' ? rest : rest.slice(0, -port.length - 1);
  return name.includes('.') && !registryName.test(name) ? rest : host;
}
