import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import type { Instant } from '../../model';
import { type Clock, createClock } from '../stamp';
import {
  addChanges,
  listStamps,
  memberPath,
  type Plain,
  parseMember,
  readFields,
  type SyncRecord,
} from '../sync-record';

/*
 * The members of a share are one record, like the devices of a library. Who has left or was removed
 * stays in it with their name, because their highlights stay.
 */

const members = 'members';

const memberSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(200)),
  /** See `key-pair.ts`. */
  publicKey: v.string(),
  canWrite: v.boolean(),
  /**
   * - left: by themselves. They still have the secret.
   * - removed: they do not have the current secret.
   */
  status: v.picklist(['active', 'left', 'removed']),
  /**
   * False for somebody who was invited and has not joined since. Not given for those who may only
   * read: they cannot change the list.
   */
  hasJoined: v.exactOptional(v.boolean()),
  /** True for somebody who is invited again: the others know them by this id. */
  wasMember: v.exactOptional(v.literal(true)),
});

/** What the members of a share know of each other. */
type AboutMember = v.InferOutput<typeof memberSchema>;

export interface Member extends AboutMember {
  readonly id: string;
}

/** All members, also those who have left or were removed, by name. */
export function listMembers(record: SyncRecord): readonly Member[] {
  const { values } = readFields(record);
  return Object.entries(values)
    .flatMap(([path, value]) => {
      const member = parseMember(path);
      if (member?.set !== members || !v.is(memberSchema, value)) return [];
      return [{ ...value, id: member.key }];
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** Adds a member, or changes one. Returns the same record if that is there already. */
export function putMember(
  record: SyncRecord,
  member: Member,
  clock: Clock,
  at: Instant,
): SyncRecord {
  const { id, name, publicKey, canWrite, status, hasJoined, wasMember } = member;
  if (dequal(findMember(record, id), member)) return record;
  for (const stamp of listStamps(record)) clock.see(stamp);
  const { values, texts } = readFields(record);
  const about: Plain = {
    ...{ name, publicKey, canWrite, status },
    ...(hasJoined !== undefined && { hasJoined }),
    ...(wasMember && { wasMember }),
  };
  const stamp = clock.stamp(Date.parse(at));
  const path = memberPath(members, id);
  return addChanges(record, { values: { ...values, [path]: about }, texts }, () => stamp);
}

/**
 * Adds a member who takes part, unless they have left with another device of theirs, or were
 * invited again since: then they have another key.
 */
export function addOwnMember(
  record: SyncRecord,
  member: Member,
  clock: Clock,
  at: Instant,
): SyncRecord {
  const { status, publicKey } = findMember(record, member.id) ?? member;
  const isCurrent = status === 'active' && publicKey === member.publicKey;
  return isCurrent ? putMember(record, member, clock, at) : record;
}

/** Whether somebody has joined with this invitation by another id, that of `findOwnId`. */
function isUsedInvitation({ status, hasJoined }: Member): boolean {
  return status === 'removed' && hasJoined === true;
}

/**
 * Why somebody who may write cannot join as `member`, with an invitation for the id and the key in
 * `invited`:
 *
 * - used: somebody has joined with it, or there is a newer one
 * - removed: they were removed since
 *
 * Null if they can: each invitation works once, and again for those who have left.
 */
export function findJoinRefusal(
  record: SyncRecord,
  member: Member,
  invited: Pick<Member, 'id' | 'publicKey'>,
): 'used' | 'removed' | null {
  const known = findMember(record, invited.id);
  const own = findMember(record, member.id);
  if (known === undefined) return null;
  // They have joined already, and the server's reply was lost.
  const hasJoined = own?.publicKey === member.publicKey && own.status !== 'removed';
  if (hasJoined || own?.status === 'left') return null;
  if (isUsedInvitation(known)) return 'used';
  if (known.status === 'removed') return 'removed';
  return known.hasJoined === false && known.publicKey === invited.publicKey ? null : 'used';
}

/**
 * The id with which somebody joins: if possible the one that they had in other shares, or in this one
 * before. So the others recognise what they have from them. `publicKey` is theirs.
 */
export function findOwnId(
  record: SyncRecord,
  invitedId: string,
  earlierId: string | null,
  publicKey: string,
): string {
  if (earlierId === null || findMember(record, invitedId)?.wasMember) return invitedId;
  const earlier = findMember(record, earlierId);
  const isTaken = earlier?.status === 'active' && earlier.publicKey !== publicKey;
  return isTaken ? invitedId : earlierId;
}

/** Adds a member who joins, in place of the one who was invited. */
export function putJoined(
  record: SyncRecord,
  member: Member,
  invited: Pick<Member, 'id' | 'publicKey'>,
  clock: Clock,
  at: Instant,
): SyncRecord {
  const joined = putMember(record, member, clock, at);
  if (invited.id === member.id) return joined;
  const used: Member = { ...member, ...invited, status: 'removed', hasJoined: true };
  return putMember(joined, used, clock, at);
}

/**
 * Why somebody who could only read cannot begin to write as `member`, with another key in place of
 * `before`: several people may read with one invitation. Null if they can.
 */
export function findWriteRefusal(
  record: SyncRecord,
  member: Member,
  before: string,
): 'used' | 'removed' | null {
  const known = findMember(record, member.id);
  if (known?.status === 'removed') return 'removed';
  return known === undefined || [before, member.publicKey].includes(known.publicKey)
    ? null
    : 'used';
}

function findMember(record: SyncRecord, id: string): Member | undefined {
  return listMembers(record).find((one) => one.id === id);
}

/**
 * Marks a member as removed, on the device `by`, and those who have left: they do not get the new
 * secret either.
 */
export function removeMember(record: SyncRecord, id: string, by: string, at: Instant): SyncRecord {
  const clock = createClock(by);
  return listMembers(record)
    .filter((one) => one.id === id || one.status === 'left')
    .reduce((after, one) => putMember(after, { ...one, status: 'removed' }, clock, at), record);
}
