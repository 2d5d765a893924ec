import { dequal } from 'dequal/lite';
import { type Instant, unknownAuthorName } from '../../../core/model';
import {
  isBelow,
  listStamps,
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

/** Who takes part in what. */
export interface Taking {
  /** All members of the share. */
  readonly members: readonly Member[];
  /** All shares of the user. */
  readonly shares: readonly Pick<SharedTag, 'id'>[];
}

/** Adds what another member contributes to the library's clip of that page. */
export async function receiveContribution(
  db: LibraryDatabase,
  share: SharedTag,
  scope: Scope,
  taking: Taking,
  { known, fields, texts = new Map() }: Update,
  now: Instant,
): Promise<void> {
  const id = parseContributionId(known.id);
  if (fields === undefined || id === null) return;
  const record = await db.syncRecords.get(scope.start + known.id);
  const before = record ? readContribution(id.clipId, readFields(record.record), share.tag) : null;
  const contribution = readContribution(id.clipId, fields, share.tag);
  const addresses = [before, contribution].flatMap((one) => one?.clip.addresses ?? []);
  const clip = await db.clips.where('addresses').anyOf(addresses).first();
  const name = taking.members.find((member) => member.id === id.member)?.name || unknownAuthorName;
  const received: Received = {
    ...{ author: { id: id.member, name }, clipId: id.clipId, contribution, before, texts },
    changedAt: [...listStamps(known.record)].sort().at(-1) ?? '',
  };
  await storeReceived(db, share, scope, taking, clip?.id ?? null, received, now);
}

/** Stores what another member contributes to a clip; null if this library has no such clip. */
export async function storeReceived(
  db: LibraryDatabase,
  share: SharedTag,
  scope: Scope,
  { shares }: Pick<Taking, 'shares'>,
  clipId: string | null,
  received: Received,
  now: Instant,
): Promise<void> {
  const row = (clipId !== null && (await db.clips.get(clipId))) || null;
  const [stored = null] = row ? await getStoredClips(db, [row.id]) : [];
  const own = row && (await db.syncRecords.get(scope.tracked + row.id));
  const inLibrary = row && (await db.syncRecords.get(row.id));
  const contributed: OwnContribution = {
    shares: new Set(shares.map((one) => one.id)),
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
  // The same again after joining again.
  if (after !== null && !dequal(after, stored))
    await replaceClips(db, [{ row, before: stored, after }], now);
  const { author, before, contribution } = received;
  await noteNews(db, share, { member: author.id, before, contribution, stored, after }, now);
}
