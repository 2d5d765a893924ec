import { isSameSite } from '../../core/model';

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
  const { url: here } = sender;
  const own = named.filter((url) => isSameSite(url, here));
  return own.length > 0 ? own : [here];
}
