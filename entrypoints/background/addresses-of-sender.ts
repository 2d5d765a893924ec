/** The part of a message's sender that the browser vouches for. */
interface Sender {
  readonly url?: string | undefined;
}

/**
 * The addresses that a page's script may ask about: those it names, as far as
 * they are on the site on which the browser says it runs, or else that site's
 * page itself.
 *
 * A script in a page may be in the hands of the page; it must not learn what
 * else is in the library.
 */
export function addressesOfSender(sender: Sender, named: readonly string[]): readonly string[] {
  if (!sender.url) return [];
  const site = siteOf(sender.url);
  const own = named.filter((url) => siteOf(url) === site);
  return own.length > 0 ? own : [sender.url];
}

/** The host without the names that mirrors of a site go by. */
function siteOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host.replace(/^(www|m|mobile|amp)\./, '') : null;
}
