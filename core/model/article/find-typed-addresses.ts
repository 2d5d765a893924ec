import { findAddresses } from './find-addresses';

/** A host, preceded by "www." or followed by a path. */
const bareAddress = /^(www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(\/\S*)?$/iu;

/**
 * Like `findAddresses`, for text that is typed: `www.ledger.example` and `ledger.example/story`
 * are addresses as well. A host alone is not: it may be meant as a search.
 */
export function findTypedAddresses(text: string): readonly string[] {
  const complete = (word: string) => {
    const [, www, path] = bareAddress.exec(word) ?? [];
    return www === undefined && path === undefined ? word : `https://${word}`;
  };
  return findAddresses(text.trim().split(/\s+/).map(complete).join(' '));
}
