import { type Instant, unknownAuthorName } from '../../../core/model';
import {
  isBelow,
  listTagKeys,
  type Member,
  parseContributionId,
  readContribution,
  readFields,
  type Update,
} from '../../../core/sync';
import { getStoredClips } from '../../clips/stored-clips';
import type { LibraryDatabase } from '../../schema/database';
import { replaceClips } from '../replace-clips';
import type { Scope } from '../scope';
import {
  applyContribution,
  type OwnContribution,
  type Received,
  toKeyBelow,
} from './apply-contribution';
import { noteNews } from './note-news';
import { isLive } from './own-contribution';
import type { SharedTag } from './share-scope';

/** Adds what another member contributes to the library's clip of that page. */
export async function receiveContribution(
  db: LibraryDatabase,
  share: SharedTag,
  scope: Scope,
  members: readonly Member[],
  { known, fields, texts = new Map() }: Update,
  now: Instant,
): Promise<void> {
  const id = parseContributionId(known.id);
  // The user's own, from another device: it comes with their library.
  if (fields === undefined || id === null || id.member === share.member) return;
  const record = await db.syncRecords.get(scope.start + known.id);
  const before = record ? readContribution(id.clipId, readFields(record.record), share.tag) : null;
  const contribution = readContribution(id.clipId, fields, share.tag);
  const addresses = [before, contribution].flatMap((one) => one?.clip.addresses ?? []);
  const row = (await db.clips.where('addresses').anyOf(addresses).first()) ?? null;
  const [stored = null] = row ? await getStoredClips(db, [row.id]) : [];
  const name = members.find((member) => member.id === id.member)?.name || unknownAuthorName;
  const received: Received = {
    ...{ author: { id: id.member, name }, contribution, before, texts },
  };
  const own = row && (await db.syncRecords.get(scope.tracked + row.id));
  const inLibrary = row && (await db.syncRecords.get(row.id));
  const contributed: OwnContribution = {
    isLive: own ? isLive(own.record) : false,
    tags: [
      ...(own ? listTagKeys(own.record) : []),
      // Maybe removed on another device.
      ...(inLibrary ? listTagKeys(inLibrary.record) : [])
        .filter((key) => isBelow(key, share.tag))
        .map((key) => toKeyBelow(key, share)),
    ],
  };
  const after = applyContribution(stored, share, received, contributed, now);
  if (after !== null) await replaceClips(db, [{ row, before: stored, after }], now);
  await noteNews(db, share, { member: id.member, before, contribution, stored, after }, now);
}
