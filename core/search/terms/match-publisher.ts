import { toReadableHost } from '../../network';
import { eachRun } from './each-run';
import { readFacet } from './facets';

/** How a query names publishers. */
export interface PublisherName {
  /** The name, folded by `foldFacetValue`. */
  readonly name: string;
  /** The same as a host, for articles without a publisher. Null to match only names. */
  readonly host: string | null;
  /** True if the last word may be incomplete. */
  readonly isPrefix: boolean;
}

/**
 * Returns a function that tells whether a facet of kind `publisher` has the name in full, or in
 * part: all words, adjacent, anywhere in its name. The last label of a host is left out, unless
 * the query has a dot: "example" does not match all sites below ".example".
 */
export function createPublisherMatcher({
  name,
  host,
  isPrefix,
}: PublisherName): (term: string) => 'full' | 'part' | null {
  const toPattern = (text: string) => {
    const { words } = splitName(text);
    return words.length === 0 ? null : ` ${words.join(' ')}${isPrefix ? '' : ' '}`;
  };
  const namePattern = toPattern(name);
  const hostPattern = host === null ? null : toPattern(host);
  const hasDot = host?.includes('.') === true;
  return (term) => {
    const facet = readFacet(term);
    if (facet === null) return null;
    const { value, displayName } = facet;
    const isHost = displayName === null;
    if (value === (isHost ? host : name)) return 'full';
    const pattern = isHost ? hostPattern : namePattern;
    if (pattern === null) return null;
    const text = displayName ?? toReadableHost(value);
    const isShortened = isHost && !hasDot && text.includes('.');
    const { words, joined } = splitName(isShortened ? text.slice(0, text.lastIndexOf('.')) : text);
    return ` ${words.join(' ')}  ${joined.join('  ')} `.includes(pattern) ? 'part' : null;
  };
}

/** Splits a name into words, and the joined forms of those with hyphens or apostrophes. */
function splitName(text: string) {
  const words: string[] = [];
  const joined: string[] = [];
  eachRun(text, (run) => {
    words.push(...run.words);
    joined.push(...run.extra);
  });
  return { words, joined };
}
