import { removeCredentials } from './address';
import { isWebAddress } from './body';

/** A host, preceded by "www." or followed by a path. */
const bareAddress = /^(www\.)?(?:localhost|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(\/\S*)?$/iu;

/**
 * Returns the web addresses in a text, each once and without a password. `www.ledger.example` and
 * `ledger.example/story` are addresses as well. A host alone is not: it may be meant as a search.
 * `http://wiki/page` is one only on its own: among other words, it may be the start of a mistyped
 * address.
 */
export function findAddresses(text: string): readonly string[] {
  return [...new Set(readAddresses(text).filter((address) => address !== null))];
}

/** Like `findAddresses`, but empty if the text contains anything else. */
export function findTypedAddresses(text: string): readonly string[] {
  return readAddresses(text).includes(null) ? [] : findAddresses(text);
}

/** Reads each word of a text, without the punctuation around it, as an address. */
function readAddresses(text: string): readonly (string | null)[] {
  const words = text.split(/\s+/).map(stripPunctuation).filter(Boolean);
  return words.map((word) => toAddress(word, words.length === 1));
}

function stripPunctuation(word: string): string {
  const rest = word.replace(/^[<([{"'“”„‘’«»]+/, '').replace(/[>\]}"'“”‘’«».,;:!?…]+$/, '');
  // Addresses may end in parentheses: "/wiki/Harbour_(film)".
  return rest.includes('(') ? rest : rest.replace(/[).,;:!?…]+$/, '');
}

function toAddress(word: string, isAlone: boolean): string | null {
  const [, www, path] = bareAddress.exec(word) ?? [];
  const isBare = www !== undefined || path !== undefined;
  // Servers on one's own computer rarely have a certificate.
  const url = isBare ? `${/^localhost/i.test(word) ? 'http' : 'https'}://${word}` : word;
  if (!isWebAddress(url) || !URL.canParse(url)) return null;
  const isAddress = (isAlone && url.includes('://')) || isFullHost(new URL(url).hostname);
  return isAddress ? removeCredentials(url) : null;
}

/** True for names with a domain, IP addresses and localhost. */
function isFullHost(hostname: string): boolean {
  return hostname === 'localhost' || /[.:]/.test(hostname);
}
