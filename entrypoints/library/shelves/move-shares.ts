import * as v from 'valibot';
import { isPrivateWindow } from '../../../client/base/is-private-window';
import { now } from '../../../client/base/now';
import { cleanTagName, renameTagPath, tagKey } from '../../../core/model';
import { isBelow, type Share, sharesPreference, sharesSchema } from '../../../core/sync';
import { openSyncLibrary } from '../../../storage';

/** Gives shares their former tags, unless they were changed again. */
export type MoveBack = () => Promise<void>;

/**
 * Renames the tags of shares with the tag `key`, which is theirs or above theirs. Not if the new
 * one is in use: clips that nobody has shared would be.
 */
export type MoveShares = (key: string, name: string) => Promise<MoveBack>;

export const moveShares: MoveShares = async (key, typed) => {
  // A private window cannot open the library.
  if (isPrivateWindow()) return async () => {};
  const name = cleanTagName(typed);
  const source = openSyncLibrary({ clock: now });
  const moves = new Map<string, { readonly from: string; readonly to: string }>();
  try {
    const stored = await source.getPreference(sharesPreference);
    const shares = stored.ok ? v.parse(sharesSchema, stored.value) : [];
    for (const share of shares) {
      const from = share.tag;
      if (!isBelow(from, key)) continue;
      const to = renameTagPath(from, key, name);
      const isUsed = tagKey(to) !== tagKey(from) && (await isInUse(source, shares, share, to));
      if (!isUsed) moves.set(share.id, { from, to });
    }
    await rename(source, moves);
  } finally {
    source.close();
  }
  return async () => {
    const back = new Map([...moves].map(([id, { from, to }]) => [id, { from: to, to: from }]));
    const reopened = openSyncLibrary({ clock: now });
    await rename(reopened, back);
    reopened.close();
  };
};

type Source = ReturnType<typeof openSyncLibrary>;

async function isInUse(
  source: Source,
  shares: readonly Share[],
  { id }: Share,
  tag: string,
): Promise<boolean> {
  const overlaps = shares.some(
    (one) => one.id !== id && (isBelow(one.tag, tag) || isBelow(tag, one.tag)),
  );
  if (overlaps) return true;
  const clips = await source.countTagged(tag);
  return !clips.ok || clips.value > 0;
}

async function rename(
  source: Source,
  moves: ReadonlyMap<string, { readonly from: string; readonly to: string }>,
): Promise<void> {
  if (moves.size === 0) return;
  await source.changeShares((shares) =>
    shares.map((share) => {
      const move = moves.get(share.id);
      return move && share.tag === move.from ? { ...share, tag: move.to } : share;
    }),
  );
}
