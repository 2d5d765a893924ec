import { isWebAddress } from './body';

/** A host, preceded by "www." or followed by a path. */
const bareAddress = /^(www\.)?(?:localhost|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(\/\S*)?$/iu;

/**
 * Returns the web addresses in a text, each once. `www.ledger.example` and `ledger.example/story`
 * are addresses as well. A host alone is not: it may be meant as a search.
 */
export function findAddresses(text: string): readonly string[] {
  const found = listWords(text).map(toAddress);
  return [...new Set(found.filter((address) => address !== null))];
}

/** Like `findAddresses`, but empty if the text contains anything else. */
export function findTypedAddresses(text: string): readonly string[] {
  return listWords(text).every((word) => toAddress(word) !== null) ? findAddresses(text) : [];
}

/** Returns the words of a text without the punctuation around them. */
function listWords(text: string): readonly string[] {
  return text.split(/\s+/).map(stripPunctuation).filter(Boolean);
}

function stripPunctuation(word: string): string {
  const rest = word.replace(/^[<([{"'“”„‘’«»]+/, '').replace(/[>\]}"'“”‘’«».,;:!?…]+$/, '');
  // Addresses may end in parentheses: "/wiki/Harbour_(film)".
  return rest.includes('(') ? rest : rest.replace(/[).,;:!?…]+$/, '');
}

function toAddress(word: string): string | null {
  const [, www, path] = bareAddress.exec(word) ?? [];
  const isBare = www !== undefined || path !== undefined;
  // Servers on one's own computer rarely have a certificate.
  const url = isBare ? `${/^localhost/i.test(word) ? 'http' : 'https'}://${word}` : word;
  return isWebAddress(url) && URL.canParse(url) && isFullHost(new URL(url).hostname) ? url : null;
}

/** True for names with a domain, IP addresses and localhost. */
function isFullHost(hostname: string): boolean {
  return hostname === 'localhost' || /[.:]/.test(hostname);
}
