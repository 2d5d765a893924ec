/** Fragments that open the library page at a view. No clip has one of these ids. */
export const pageHashes = {
  notebook: 'notebook',
  statistics: 'statistics',
  settings: 'settings',
  help: 'help',
} as const;

export type PlaceInHash = keyof typeof pageHashes;

/** Returns the view that a fragment opens, or null. `hash` is without "#". */
export function findPlace(hash: string): PlaceInHash | null {
  return Object.hasOwn(pageHashes, hash) ? (hash as PlaceInHash) : null;
}

/** True if a fragment is the id of a clip, which contains no "=". */
export function isClipHash(hash: string): boolean {
  return hash !== '' && findPlace(hash) === null && !hash.includes('=');
}
