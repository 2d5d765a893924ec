import { dequal } from 'dequal/lite';
import { cleanTagName, type Instant, renameTagPath, tagKey } from '../../../core/model';
import {
  getDevice,
  isBelow,
  parseMember,
  renameShare,
  type Share,
  sharesPreference,
} from '../../../core/sync';
import { retagBatch } from '../../changes/rename-tag';
import type { LibraryDatabase } from '../../schema/database';
import { savePreference } from '../../settings/preferences';
import { readShares, storeShares } from '../metadata-record';
import { changesOf, isTracked, libraryScope, unsentOf } from '../scope';
import { findTagged } from './count-own';

/** A share whose tag was renamed. */
export interface ShareMove {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** See `Library.moveShares`. Runs in one transaction. */
export async function moveShares(
  db: LibraryDatabase,
  key: string,
  typed: string,
  now: Instant,
): Promise<readonly ShareMove[]> {
  const name = cleanTagName(typed);
  const shares = await readShares(db);
  const moves: ShareMove[] = [];
  const after: Share[] = [];
  for (const share of shares) {
    const to = renameTagPath(share.tag, key, name);
    if (!isBelow(share.tag, key)) after.push(share);
    else if (tagKey(to) !== tagKey(share.tag) && (await isInUse(db, shares, share, to, key))) {
      // Its clips are no longer shared.
      after.push({ ...share, formerTags: [] });
    } else {
      moves.push({ id: share.id, from: share.tag, to });
      after.push(renameShare(share, to));
    }
  }
  await storeShares(db, after, now);
  return moves;
}

/** See `Library.moveSharesBack`. Runs in one transaction. */
export async function moveSharesBack(
  db: LibraryDatabase,
  moves: readonly ShareMove[],
  now: Instant,
): Promise<void> {
  const shares = await readShares(db);
  const after = shares.map((share) => {
    const move = moves.find(({ id }) => id === share.id);
    return move && share.tag === move.to ? renameShare(share, move.from) : share;
  });
  await storeShares(db, after, now);
}

/** See `SyncLibrary.forgetFormerTags`. Runs in one transaction. */
export async function forgetFormerTags(
  db: LibraryDatabase,
  isComplete: boolean,
  now: Instant,
): Promise<void> {
  const shares = await readShares(db);
  if (shares.every(({ formerTags }) => formerTags.length === 0)) return;
  if (await isTracked(db, libraryScope.tracked)) {
    const unsent = [changesOf(db, libraryScope).count(), unsentOf(db, libraryScope).count()];
    if (!isComplete || (await Promise.all(unsent)).some((count) => count > 0)) return;
  }
  const after = await Promise.all(
    shares.map(async (share) => {
      const counts = await Promise.all(share.formerTags.map((tag) => findTagged(db, tag).count()));
      return { ...share, formerTags: share.formerTags.filter((_, index) => counts[index]) };
    }),
  );
  // Each device by itself: it may still have to receive clips.
  if (!dequal(shares, after)) await savePreference(db, sharesPreference, after, now);
}

/** Whether `finishRenames` has something to do. */
export async function hasUnfinishedRenames(db: LibraryDatabase): Promise<boolean> {
  return (await readShares(db)).some(({ renamedElsewhere }) => renamedElsewhere !== undefined);
}

/**
 * Renames what this device tagged with the name of a share before it learnt of the new one. Only
 * that: another device may have taken other clips out of the share. Runs in one transaction over
 * all tables, once everything is received.
 */
export async function finishRenames(db: LibraryDatabase, now: Instant): Promise<void> {
  const shares = await readShares(db);
  const { device } = (await db.syncPlace.get(libraryScope.place)) ?? {};
  for (const { tag, renamedElsewhere = [] } of shares) {
    for (const former of renamedElsewhere) {
      const ids = await listTaggedBy(db, former, device ?? '');
      const annotations = await db.annotations.where('clipId').anyOf(ids).primaryKeys();
      const carriers = [
        ...ids.map((id) => ({ table: 'clips' as const, id })),
        ...annotations.map((id) => ({ table: 'annotations' as const, id })),
      ];
      await retagBatch(db, carriers, tagKey(former), tag, now);
    }
  }
  const after = shares.map(({ renamedElsewhere: _, ...share }) => share);
  await savePreference(db, sharesPreference, after, now);
}

/** The clips to which a device gave a tag, or one below it. */
async function listTaggedBy(
  db: LibraryDatabase,
  tag: string,
  device: string,
): Promise<readonly string[]> {
  const ids = await findTagged(db, tag).primaryKeys();
  const [changes, records] = await Promise.all([
    db.syncChanges.bulkGet(ids),
    db.syncRecords.bulkGet(ids),
  ]);
  return ids.filter((_, index) => {
    if (changes[index]) return true;
    return Object.entries(records[index]?.record.values ?? {}).some(([path, { value, stamp }]) => {
      const member = parseMember(path);
      const isTag = member?.set === 'tags' && isBelow(member.key, tag);
      return isTag && value !== null && getDevice(stamp) === device;
    });
  });
}

async function isInUse(
  db: LibraryDatabase,
  shares: readonly Share[],
  { id }: Share,
  tag: string,
  renamedKey: string,
): Promise<boolean> {
  const overlaps = shares.some(
    (one) => one.id !== id && (isBelow(one.tag, tag) || isBelow(tag, one.tag)),
  );
  if (overlaps) return true;
  // As the warning about it says, also tags that only highlights have.
  const own = tagKey(tag);
  const inUse = await db.tags
    .where('key')
    .startsWith(own)
    .filter(({ key, uses }) => uses > 0 && isBelow(key, own) && !isBelow(key, renamedKey))
    .count();
  return inUse > 0;
}
