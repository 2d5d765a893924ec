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
 * The members of a share are one record, like the devices of a library. Who was removed stays in
 * it with their name, because their highlights stay.
 */

const members = 'members';

const memberSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(200)),
  /** See `key-pair.ts`. */
  publicKey: v.string(),
  canWrite: v.boolean(),
  isRemoved: v.boolean(),
});

/** What the members of a share know of each other. */
type AboutMember = v.InferOutput<typeof memberSchema>;

export interface Member extends AboutMember {
  readonly id: string;
}

/** All members, also those who were removed, by name. */
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
  { id, name, publicKey, canWrite, isRemoved }: Member,
  clock: Clock,
  at: Instant,
): SyncRecord {
  const known = listMembers(record).find((one) => one.id === id);
  const isKnown =
    known?.name === name &&
    known.publicKey === publicKey &&
    known.canWrite === canWrite &&
    known.isRemoved === isRemoved;
  if (isKnown) return record;
  for (const stamp of listStamps(record)) clock.see(stamp);
  const { values, texts } = readFields(record);
  const about: Plain = { name, publicKey, canWrite, isRemoved };
  const stamp = clock.stamp(Date.parse(at));
  const path = memberPath(members, id);
  return addChanges(record, { values: { ...values, [path]: about }, texts }, () => stamp);
}

/** Marks a member as removed, on the device `by`. */
export function removeMember(record: SyncRecord, id: string, by: string, at: Instant): SyncRecord {
  const known = listMembers(record).find((one) => one.id === id);
  if (known === undefined) return record;
  return putMember(record, { ...known, isRemoved: true }, createClock(by), at);
}
