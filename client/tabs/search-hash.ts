/** No id of a clip contains it. */
const prefix = 'search=';

/** Returns the fragment that opens the library page with a search. */
export function toSearchHash(query: string): string {
  return prefix + encodeURIComponent(query);
}

/** Returns the search in a fragment; null if it is another fragment. */
export function readSearchHash(hash: string): string | null {
  if (!hash.startsWith(prefix)) return null;
  try {
    return decodeURIComponent(hash.slice(prefix.length));
  } catch {
    // Typed by hand.
    return null;
  }
}
