import { isClipHash } from './page-hash';

/** What the list and the reader of the library page show. */
export interface ListAddress {
  readonly query: string;
  /** Id of the open clip, or null. */
  readonly clipId: string | null;
}

/** No id of a clip contains it. */
const prefix = 'search=';
const clipPrefix = '&clip=';
/** A longer query, such as a pasted page, is left out: browsers limit the length of addresses. */
const maxQueryLength = 2_000;

/** Returns the fragment that opens the library page with a search, a clip or both. */
export function toListHash(query: string, clipId: string | null = null): string {
  if (query === '' || query.length > maxQueryLength) return clipId ?? '';
  const search = prefix + encodeURIComponent(query.replace(/\p{Surrogate}/gu, '\ufffd'));
  return clipId === null ? search : search + clipPrefix + encodeURIComponent(clipId);
}

/** Returns the search and the clip in a fragment; null if it is another fragment. */
export function readListHash(hash: string): ListAddress | null {
  if (hash === '') return { query: '', clipId: null };
  if (isClipHash(hash)) return { query: '', clipId: hash };
  if (!hash.startsWith(prefix)) return null;
  const [query = '', clipId = null] = hash.slice(prefix.length).split(clipPrefix);
  try {
    return {
      query: decodeURIComponent(query),
      clipId: clipId === null ? null : decodeURIComponent(clipId),
    };
  } catch {
    // Typed by hand.
    return null;
  }
}
