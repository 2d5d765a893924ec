import * as v from 'valibot';
import { localPreferencePrefix, tagKey } from '../../model';

/** A shared tag, as a device keeps it. */
export interface Share {
  /** The same for all members. */
  readonly id: string;
  /** What the user calls it, such as "team/energy". */
  readonly tag: string;
  /** What it was called before, while some clips may still have these tags. */
  readonly formerTags: readonly string[];
  /** The server, such as "wss://sync.example:8443", and the user's login. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** In base64. */
  readonly secret: string;
  /** The secrets before it, as far as this device knows. A server may go back to one of them. */
  readonly formerSecrets: readonly string[];
  /** The user among the members: id, name, and key (see `createKeyPair`). */
  readonly member: string;
  readonly name: string;
  readonly privateKey: string;
  /** False if the user was invited to read only. */
  readonly canWrite: boolean;
  /** The id of this device in stamps. */
  readonly device: string;
  readonly isPaused: boolean;
  /** True on the device that joined. The user's other devices learn of the share from it. */
  readonly hasJoinedHere?: true;
  /** A new secret that this device is about to give the others, in base64; null if it is not. */
  readonly nextSecret: string | null;
  /**
   * Former tags that another device of the user has renamed. What this device tagged with them
   * before it knew is still to be renamed.
   */
  readonly renamedElsewhere?: readonly string[];
}

/** What all devices of the user know of a share. */
export type SyncedShare = Omit<
  Share,
  'device' | 'isPaused' | 'hasJoinedHere' | 'nextSecret' | 'renamedElsewhere'
>;

const syncedEntries = {
  id: v.string(),
  tag: v.string(),
  formerTags: v.array(v.string()),
  address: v.string(),
  user: v.string(),
  password: v.string(),
  secret: v.string(),
  // Earlier versions of Pressmark did not keep them.
  formerSecrets: v.optional(v.array(v.string()), []),
  member: v.string(),
  name: v.string(),
  privateKey: v.string(),
  canWrite: v.boolean(),
};

export const syncedShareSchema: v.GenericSchema<unknown, SyncedShare> = v.object(syncedEntries);

const shareSchema: v.GenericSchema<unknown, Share> = v.object({
  ...syncedEntries,
  device: v.string(),
  isPaused: v.boolean(),
  hasJoinedHere: v.exactOptional(v.literal(true)),
  nextSecret: v.nullable(v.string()),
  renamedElsewhere: v.exactOptional(v.array(v.string())),
});

/** Renames the tag of a share. Clips keep their former tags until they are renamed, on each device. */
export function renameShare(share: Share, tag: string): Share {
  return { ...share, tag, formerTags: listFormer([...share.formerTags, share.tag], tag) };
}

/** The part of a share that the user's other devices need. */
export function toSyncedShare({
  device: _,
  isPaused: __,
  hasJoinedHere: ___,
  nextSecret: ____,
  renamedElsewhere: _____,
  ...synced
}: Share): SyncedShare {
  return synced;
}

/** The shares of this device, after all that its user has are known. */
export function mergeShares(
  own: readonly Share[],
  synced: readonly SyncedShare[],
  createId: () => string,
): readonly Share[] {
  const known = new Map(own.map((share) => [share.id, share]));
  return synced.map((share) => {
    const before = known.get(share.id);
    const { device = createId(), isPaused = false, nextSecret = null } = before ?? {};
    const { hasJoinedHere } = before ?? {};
    // Those of this device as well: its clips may still have them.
    const former = before ? [...before.formerTags, before.tag] : [];
    const formerTags = listFormer([...former, ...share.formerTags], share.tag);
    const renamed = before
      ? listFormer([...(before.renamedElsewhere ?? []), before.tag], share.tag)
      : [];
    const secrets = mergeSecrets(before ?? share, share);
    return {
      ...{ ...share, ...secrets, formerTags, device, isPaused, nextSecret },
      ...(hasJoinedHere && { hasJoinedHere }),
      ...(renamed.length > 0 && { renamedElsewhere: renamed }),
    };
  });
}

/** The secrets that two devices know. The current one is that of `synced`, unless it is a former one. */
function mergeSecrets(
  own: SyncedShare,
  synced: SyncedShare,
): Pick<Share, 'secret' | 'formerSecrets'> {
  const secret = own.formerSecrets.includes(synced.secret) ? own.secret : synced.secret;
  const former = new Set([
    ...own.formerSecrets,
    ...synced.formerSecrets,
    own.secret,
    synced.secret,
  ]);
  former.delete(secret);
  return { secret, formerSecrets: [...former] };
}

/** These tags without the current one, each once. */
function listFormer(tags: readonly string[], current: string): readonly string[] {
  const byKey = new Map(tags.map((tag) => [tagKey(tag), tag]));
  byKey.delete(tagKey(current));
  return [...byKey.values()];
}

/** Parses the stored shares of this device. */
export const sharesSchema: v.GenericSchema<unknown, readonly Share[]> = v.fallback(
  v.array(shareSchema),
  [],
);

/** The name of the preference that stores the shares. Not part of backups. */
export const sharesPreference = `${localPreferencePrefix}shares`;

/**
 * The name of the preference that stores the id of the user among the members of all shares that they
 * begin or join. It stays after they have left. Not part of backups, which others may restore.
 */
export const memberPreference = `${localPreferencePrefix}member`;

/** The name of the preference that stores what was last known of exchanges of a share. */
export function toShareStatePreference(shareId: string): string {
  return `${localPreferencePrefix}share-state-${shareId}`;
}
