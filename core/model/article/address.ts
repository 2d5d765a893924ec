/** Query parameters that identify where a visitor came from, not the page. */
const trackingParameter =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|ito|cmpid|ns_.*)$/i;

/** Not headings, such as "#TCP/IP", or comments. */
const hashRoute = /^#([!/]\/*|(?!comments?\/)[a-z]+\/)[^/]/;

/**
 * Returns the key under which a page's address is looked up. Addresses of the same
 * page have the same key.
 *
 * Ignores protocol, "www.", a default port, the fragment, tracking parameters, the
 * order of parameters and a trailing slash. A fragment that is a route ("#/story/7",
 * "#!/story/7", "#inbox/7") identifies another page. Anything that is not the address of a page,
 * such as a key, is returned unchanged.
 */
export function addressKey(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  const query = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackingParameter.test(pair.replace(/=.*/, '')))
    .sort()
    .join('&');
  const host = hostWithoutWww(url);
  const path = parsed.pathname.replace(/\/+$/, '');
  const route = hashRoute.test(parsed.hash) ? parsed.hash : '';
  return `${host}${path}${query && `?${query}`}${route.replace(/\/+$/, '')}`;
}

/** Returns the host and port of an address without "www."; empty if it is not an address. */
export function hostWithoutWww(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

/** True if a text is only a host name, which some pages and programs give in place of an author. */
export function isHostName(text: string): boolean {
  return /^[^\s@/]+\.\p{Ll}{2,7}$/u.test(text);
}

/** Returns a web address without user name and password. `fetch` refuses addresses with them. */
export function removeCredentials(url: string): string {
  return url.replace(/^(https?:[/\\]*)[^/\\?#]*@/i, '$1');
}

/**
 * True if two addresses have the same host and port. Ignores the protocol and the
 * prefixes of mobile mirrors.
 */
export function isSameSite(a: string, b: string): boolean {
  const site = findSite(a);
  return site !== null && site === findSite(b);
}

/** True if an `addressKey` is on the site of `url`. */
export function isOnSite(key: string, url: string): boolean {
  const own = addressKey(url);
  return own !== url && !key.includes('://') && isSameSite(`https://${key}`, `https://${own}`);
}

/**
 * True if two addresses appear to be from one publisher: they are on the same site, or
 * one is on a subdomain of the other ("www.paper.example", "local.paper.example").
 */
export function isRelatedSite(a: string, b: string): boolean {
  const [site, otherSite] = [findSite(a), findSite(b)];
  if (site === null || otherSite === null) return false;
  return site === otherSite || site.endsWith(`.${otherSite}`) || otherSite.endsWith(`.${site}`);
}

/** Suffixes under which country registries sell domains ("co.uk"). */
const registrySuffix =
  /^(ac|co|com|edu|gob|gouv|gov|go|govt|gv|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/** Hosts that give each of their users a site of their own ("amp.github.io"). */
const hostingSuffix =
  /^(blogspot\.com|firebaseapp\.com|github\.io|gitlab\.io|herokuapp\.com|netlify\.app|pages\.dev|vercel\.app|web\.app|wordpress\.com|workers\.dev)$/;

/**
 * Returns host and port without a mirror's prefix, or null if it is not an address.
 * "m.com" keeps its "m.", because the rest is not a site's name.
 */
function findSite(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, port } = new URL(url);
  const [prefix, rest] = /^(?:www|m|mobile|amp)\.(.+)$/.exec(host) ?? [];
  if (prefix === undefined || rest === undefined) return host;
  const name = port === '' ? rest : rest.slice(0, -port.length - 1);
  const isRegistrable =
    name.includes('.') && !registrySuffix.test(name) && !hostingSuffix.test(name);
  return isRegistrable ? rest : host;
}

/** True if the address names a PDF file, which extensions cannot read. */
export function isPdfAddress(url: string): boolean {
  return /\.pdf(?:[?#]|$)/i.test(url);
}
