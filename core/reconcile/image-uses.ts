import type { ClipImageUse } from '../model';
import type { Situation } from './rule';
import { compare, compareValues } from './rules';

type ImageUses = readonly ClipImageUse[] | undefined;
type ImageRule = (stored: ImageUses, incoming: ImageUses) => ImageUses;

/** Which images of a clip are kept in each situation. */
export const imageRules: Readonly<Record<Situation, ImageRule>> = {
  edit: (stored) => stored,
  'clip-again': (stored) => stored,
  merge: allImages,
  add: allImages,
  replace: allImages,
  devices: sortedImages,
};

/** True if the stored state of an image stays: it is there, or it is missing in both states. */
export function keepsStoredUse(stored: ClipImageUse, incoming: ClipImageUse): boolean {
  return stored.hash !== undefined || incoming.hash === undefined;
}

/** The images of both, each once by its address. Absent if neither state lists any. */
function allImages(stored: ImageUses, incoming: ImageUses): ImageUses {
  if (stored === undefined || incoming === undefined) return stored ?? incoming;
  const byUrl = new Map(stored.map((use) => [use.url, use]));
  for (const use of incoming) {
    const known = byUrl.get(use.url);
    if (known === undefined || !keepsStoredUse(known, use)) byUrl.set(use.url, use);
  }
  return [...byUrl.values()];
}

/** Like `allImages`, independent of order. */
function sortedImages(stored: ImageUses, incoming: ImageUses): ImageUses {
  const rank = ({ hash }: ClipImageUse) => String(hash !== undefined);
  const inOrder = [...(stored ?? []), ...(incoming ?? [])].sort(
    (one, other) => compare(rank(one), rank(other)) || compareValues(one, other),
  );
  const byUrl = new Map(inOrder.map((use) => [use.url, use]));
  if (stored === undefined && incoming === undefined) return undefined;
  return [...byUrl.values()].sort((one, other) => compare(one.url, other.url));
}
