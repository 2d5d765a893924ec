import type { Author, Clip, Instant } from '../../../core/model';
import { type Member, readFields, toContributionId } from '../../../core/sync';
import { getStoredClips } from '../../clips/stored-clips';
import type { LibraryDatabase } from '../../schema/database';
import type { SyncRecordRow } from '../../schema/rows';
import { createMark } from '../../schema/track-changes';
import { replaceClips } from '../replace-clips';
import { recordsOf, type Scope } from '../scope';
import { findTagged } from './count-own';
import { isLive } from './own-contribution';
import { storeReceived, type Taking } from './receive-contribution';
import type { SharedTag } from './share-scope';

/*
 * The user joins a share in which they, or others, may have taken part before. What the server has of
 * all of them is received first. Only then is it compared with this library, so what was deleted or
 * changed meanwhile is not mistaken for something that the other side lacks.
 */

/** Marks all clips that the user contributes, or contributed, as changed. */
export async function markOwn(
  db: LibraryDatabase,
  share: SharedTag,
  scope: Scope,
  now: Instant,
): Promise<void> {
  const tagged = await findTagged(db, share.tag).primaryKeys();
  const before = share.hasJoinedHere ? await claimContributions(db, scope, new Set(tagged)) : [];
  await db.syncChanges.bulkPut(
    [...tagged, ...before].map((id) => ({
      id: scope.tracked + id,
      changedAt: now,
      mark: createMark(),
    })),
  );
}

/**
 * Finds what the user contributed before, and no longer does: this library has the clip without the
 * tag, or deleted it. Notes that this is what the clip said. Contributions from a library that was
 * lost stay.
 */
async function claimContributions(
  db: LibraryDatabase,
  scope: Scope,
  tagged: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await recordsOf(db, scope)
    .filter(({ id, record }) => id.startsWith(scope.tracked) && isLive(record))
    .toArray();
  const untagged = rows.filter(({ id }) => !tagged.has(id.slice(scope.tracked.length)));
  const ids = untagged.map(({ id }) => id.slice(scope.tracked.length));
  const [clips, tombstones] = await Promise.all([
    db.clips.bulkGet(ids),
    db.tombstones.bulkGet(ids),
  ]);
  const own = untagged.filter((_, index) => clips[index] ?? tombstones[index]);
  await db.syncRecords.bulkPut(
    own.map((row): SyncRecordRow => ({ ...row, described: readFields(row.record) })),
  );
  return own.map(({ id }) => id.slice(scope.tracked.length));
}

/** Removes what others have taken back since the user took part in the share before. */
export async function removeWithdrawn(
  db: LibraryDatabase,
  share: SharedTag,
  scope: Scope,
  shares: Taking['shares'],
  now: Instant,
): Promise<void> {
  const withdrawn = new Set<string>();
  await recordsOf(db, scope).each(({ id, record }) => {
    if (!isLive(record)) withdrawn.add(id.slice(scope.start.length));
  });
  if (withdrawn.size === 0) return;
  const listWithdrawn = ({ contributions = [] }: Pick<Clip, 'contributions'>) =>
    contributions.filter(
      ({ share: id, author, clipId = '' }) =>
        id === share.id && withdrawn.has(toContributionId(author.id, clipId)),
    );
  const rows = await db.clips.filter((row) => listWithdrawn(row).length > 0).toArray();
  for (const row of rows) {
    for (const { author, clipId = '' } of listWithdrawn(row)) {
      const given = { author, clipId, changedAt: '', contribution: null, before: null };
      await storeReceived(
        db,
        share,
        scope,
        { shares },
        row.id,
        { ...given, texts: new Map() },
        now,
      );
    }
  }
}

/** The names of members by id, as this library shows them. */
export type MemberNames = Readonly<Record<string, string>>;

export function toNames(members: readonly Member[]): MemberNames {
  return Object.fromEntries(members.map(({ id, name }) => [id, name]));
}

/** Shows the current names of members on what they contributed before. */
export async function renameAuthors(
  db: LibraryDatabase,
  names: MemberNames,
  now: Instant,
): Promise<void> {
  const rename = <Item extends { readonly author?: Author }>(item: Item): Item => {
    const { author } = item;
    const name = author && names[author.id];
    return author && name && name !== author.name ? { ...item, author: { ...author, name } } : item;
  };
  const isRenamed = <Item extends { readonly author?: Author }>(item: Item) =>
    rename(item) !== item;
  const rows = await db.clips
    .filter(({ contributions = [] }) => contributions.some(isRenamed))
    .toArray();
  for (const row of rows) {
    const [before] = await getStoredClips(db, [row.id]);
    if (before === undefined) continue;
    const { clip, annotations } = before;
    const contributions = (clip.contributions ?? []).map(rename);
    const after = {
      ...before,
      clip: { ...clip, contributions },
      annotations: annotations.map(rename),
    };
    await replaceClips(db, [{ row, before, after }], now);
  }
}
