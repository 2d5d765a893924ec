import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import { addSeen, followStamp, isSeen, type Stamp, type Stamps } from './stamp';
import {
  editText,
  emptyText,
  joinTexts,
  listEditStamps,
  readText,
  type SyncedText,
} from './synced-text';

/** A value that JSON can hold. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/** A value with the time of its last change. Null once it has been removed. */
interface SyncedValue {
  readonly value: Plain;
  readonly stamp: Stamp;
  /**
   * Of a deletion: the changes that the device had seen of what it deleted. Of a correction: the
   * corrections that it replaced.
   */
  readonly seen?: Stamps;
  /** Of a correction: earlier ones that were made without this one, nor replaced since. */
  readonly overruled?: readonly { readonly value: Plain; readonly stamp: Stamp }[];
}

/**
 * A record as devices exchange it: each field with the time of its last change. Fields are named
 * by paths: "readAt", "annotations/01a2/colour". A member of a set has a path of its own, by
 * `memberPath`.
 *
 * Joining two states of a record gives the same result in either order, and joining one twice
 * changes nothing, so devices that have seen the same changes have the same record.
 */
export interface SyncRecord {
  readonly values: Readonly<Record<string, SyncedValue>>;
  readonly texts: Readonly<Record<string, SyncedText>>;
}

const plainSchema: v.GenericSchema<unknown, Plain> = v.lazy(() =>
  v.union([
    v.null(),
    v.boolean(),
    v.number(),
    v.string(),
    v.array(plainSchema),
    v.record(v.string(), plainSchema),
  ]),
);
const stampsSchema = v.record(v.string(), v.string());

/** See `SyncRecord`. */
export const syncRecordSchema: v.GenericSchema<unknown, SyncRecord> = v.object({
  values: v.record(
    v.string(),
    v.object({
      value: plainSchema,
      stamp: v.string(),
      seen: v.exactOptional(stampsSchema),
      overruled: v.exactOptional(v.array(v.object({ value: plainSchema, stamp: v.string() }))),
    }),
  ),
  texts: v.record(
    v.string(),
    v.object({
      start: v.string(),
      startSeen: stampsSchema,
      edits: v.array(
        v.object({
          ...{ stamp: v.string(), before: v.string(), after: v.string() },
          seen: v.exactOptional(stampsSchema),
        }),
      ),
    }),
  ),
});

export const emptyRecord: SyncRecord = { values: {}, texts: {} };

/** The fields of a record on one device. Absent values count as null, absent texts as empty. */
export interface Fields {
  readonly values: Readonly<Record<string, Plain>>;
  readonly texts: Readonly<Record<string, string>>;
}

export const emptyFields: Fields = { values: {}, texts: {} };

/** Returns the path of a member of a set. A key cannot look like a path: its slashes are encoded. */
export function memberPath(set: string, key: string): string {
  return `${set}=${key.replace(/[%/]/g, encodeURIComponent)}`;
}

/** Returns the set and the key of a member's path, or null for the path of a field. */
export function parseMember(path: string): { readonly set: string; readonly key: string } | null {
  const at = path.indexOf('=');
  if (at < 0) return null;
  return {
    set: path.slice(0, at),
    key: path.slice(at + 1).replace(/%25|%2F/g, decodeURIComponent),
  };
}

/**
 * Deletions of the record, or of a part of it: into the bin, or for good. They apply to all paths
 * that begin like their own.
 */
const deletions = /(?:^|\/)(?:deletedAt|purgedAt)$/;
const purges = /(?:^|\/)purgedAt$/;

/** Changes that nobody would miss in something that was deleted. */
const unmissed =
  /(?:^|\/)(?:deletedAt|purgedAt|updatedAt|readAt|readingPlace|(?:pictures|contributions|hidden)=.*)$/;

/**
 * What other people contribute to a clip. Several devices of the user get the same from a shared tag,
 * some later than others. So these values have the stamps of those who made them.
 */
const contributions = /^contributions=/;

/** What the user typed, and a later change of another device would otherwise replace. */
const corrections = /^corrections=/;

/** Joins two states of a record. */
export function joinRecords(one: SyncRecord, other: SyncRecord): SyncRecord {
  return removePurged({
    values: joinEntries(one.values, other.values, (a, b, path) =>
      corrections.test(path) ? joinCorrections(a, b) : later(a, b),
    ),
    texts: joinEntries(one.texts, other.texts, joinTexts),
  });
}

/**
 * Adds to a record what has changed on this device since `readFields`. `stampOf` gives the time of
 * each change. `isSent`: the server has all of the record.
 */
export function addChanges(
  record: SyncRecord,
  fields: Fields,
  stampOf: (path: string) => Stamp,
  isSent = true,
): SyncRecord {
  const before = readFields(record);
  const values: Record<string, SyncedValue> = { ...record.values };
  const texts: Record<string, SyncedText> = { ...record.texts };
  for (const path of unite(before.texts, fields.texts)) {
    const [was = '', now = ''] = [before.texts[path], fields.texts[path]];
    if (was !== now) texts[path] = editText(texts[path] ?? emptyText, now, stampOf(path), isSent);
  }
  const changed = unite(before.values, fields.values).filter(
    (path) => !dequal(before.values[path] ?? null, fields.values[path] ?? null),
  );
  for (const path of changed) {
    if (contributions.test(path)) {
      values[path] = replaceContribution(record.values[path], fields.values[path] ?? null);
      continue;
    }
    const replaced = corrections.test(path) ? listCandidates(record.values[path]) : [];
    values[path] = {
      ...{ value: fields.values[path] ?? null, stamp: stampOf(path) },
      ...(replaced.length > 0 && {
        seen: addSeen(
          record.values[path]?.seen ?? {},
          replaced.map(({ stamp }) => stamp),
        ),
      }),
    };
  }
  const changedRecord = { values: { ...values }, texts };
  // What is deleted here stays deleted, whatever this device changed since.
  const own = [...changed, ...listOverruled(changedRecord)].filter((path) => deletions.test(path));
  for (const path of own) {
    const value = fields.values[path] ?? null;
    if (value === null) continue;
    const parent = getParent(path);
    // Also what was there before: purging replaces it.
    const stamps = [record, changedRecord].flatMap((one) => listMissedStamps(one, parent));
    values[path] = { value, stamp: stampOf(path), seen: addSeen({}, stamps) };
  }
  return removePurged({ values, texts });
}

/** A contribution in place of a known one, unless it is an earlier state of that. */
function replaceContribution(known: SyncedValue | undefined, value: Plain): SyncedValue {
  const changedAt = getChangedAt(value);
  if (known === undefined) return { value, stamp: changedAt };
  if (value !== null && known.value !== null && changedAt < getChangedAt(known.value)) return known;
  // Withdrawn, or changed here since, such as by renaming a tag.
  const stamp = changedAt > known.stamp ? changedAt : followStamp(known.stamp);
  return { value, stamp };
}

function getChangedAt(value: Plain): Stamp {
  return (value as { readonly changedAt?: Stamp } | null)?.changedAt ?? '';
}

/**
 * The fields of a record. What one device deleted and another changed, before either knew of the
 * other's change, is not deleted.
 */
export function readFields(record: SyncRecord): Fields {
  return readAll(record, new Set(listOverruled(record)));
}

/** All fields of a record but some, by default also deletions that do not count. */
export function readAll(record: SyncRecord, without: ReadonlySet<string> = new Set()): Fields {
  const values = Object.entries(record.values).flatMap(([path, synced]) =>
    synced.value === null || without.has(path) ? [] : [[path, readValue(synced)] as const],
  );
  const texts = Object.entries(record.texts).flatMap(([path, text]) => {
    const read = readText(text);
    return read === '' ? [] : [[path, read] as const];
  });
  return { values: Object.fromEntries(values), texts: Object.fromEntries(texts) };
}

/** The paths of the deletions that do not count, because they had not seen a change. */
export function listOverruled(record: SyncRecord): readonly string[] {
  return Object.entries(record.values).flatMap(([path, { value, seen }]) => {
    if (value === null || !seen || !deletions.test(path)) return [];
    const stamps = listMissedStamps(record, getParent(path));
    return stamps.every((stamp) => isSeen(stamp, seen)) ? [] : [path];
  });
}

/** Removes what is deleted for good; only the deletion stays. */
function removePurged(record: SyncRecord): SyncRecord {
  const overruled = listOverruled(record);
  const gone = Object.entries(record.values).flatMap(([path, { value }]) =>
    value !== null && purges.test(path) && !overruled.includes(path) ? [path] : [],
  );
  if (gone.length === 0) return record;
  const isKept = (path: string) =>
    gone.every((purge) => path === purge || !path.startsWith(getParent(purge)));
  const keep = <Value>(entries: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(entries).filter(([path]) => isKept(path)));
  return { values: keep(record.values), texts: keep(record.texts) };
}

/** The stamps of all changes, except of what other people contribute. */
export function listStamps({ values, texts }: SyncRecord): readonly Stamp[] {
  return [
    ...Object.entries(values).flatMap(([path, { stamp }]) =>
      contributions.test(path) ? [] : [stamp],
    ),
    ...Object.values(texts).flatMap(listEditStamps),
  ];
}

/** The stamps of the changes below a path that a user would miss. */
export function listMissedStamps(record: SyncRecord, start: string): readonly Stamp[] {
  return listMissed(record, start).map(({ stamp }) => stamp);
}

/** The same with the path of each. */
export function listMissed(
  { values, texts }: SyncRecord,
  start: string,
): readonly { readonly path: string; readonly stamp: Stamp }[] {
  return [
    ...Object.entries(values).map(([path, { stamp }]) => ({ path, stamp })),
    ...Object.entries(texts).flatMap(([path, text]) =>
      listEditStamps(text).map((stamp) => ({ path, stamp })),
    ),
  ].filter(({ path }) => isMissed(path, start));
}

/** Whether a path is below another one, and a user would miss a change of it. */
export function isMissed(path: string, start: string): boolean {
  return path.startsWith(start) && !unmissed.test(path);
}

/** Whether a path is that of a deletion, of the record or of a part of it. */
export function isDeletion(path: string): boolean {
  return deletions.test(path);
}

/** "annotations/01a2/" of "annotations/01a2/deletedAt"; empty for the record itself. */
export function getParent(path: string): string {
  return path.replace(deletions, (found) => (found.startsWith('/') ? '/' : ''));
}

/** The value of a field; of a correction, with those that it overruled. */
function readValue({ value, overruled = [] }: SyncedValue): Plain {
  const others = overruled.map((one) => one.value).filter((one) => isLost(one, value));
  if (others.length === 0) return value;
  const { overruled: earlier = [], ...own } = value as { readonly overruled?: readonly Plain[] };
  // Those of a library that this device had left before.
  const kept = earlier.filter((one) => !others.some((other) => dequal(one, other)));
  return { ...own, overruled: [...kept, ...others] };
}

/** Whether a correction has a value of the user's that another one does not have. */
function isLost(correction: Plain, other: Plain): boolean {
  const [lost, kept] = [correction, other].map((one) => (one as { value?: Plain } | null)?.value);
  return lost !== undefined && lost !== null && !dequal(lost, kept);
}

/**
 * Joins two states of a correction. The latest counts; those of which no device knew when it
 * replaced them stay beside it.
 */
function joinCorrections(one: SyncedValue, other: SyncedValue): SyncedValue {
  const seen = addSeen(one.seen ?? {}, Object.values(other.seen ?? {}));
  const candidates = new Map<Stamp, Pick<SyncedValue, 'value' | 'stamp'>>();
  for (const { value, stamp } of [...listCandidates(one), ...listCandidates(other)]) {
    const known = candidates.get(stamp);
    if (!isSeen(stamp, seen))
      candidates.set(stamp, known ? later(known, { value, stamp }) : { value, stamp });
  }
  const sorted = [...candidates.values()].sort((a, b) => (a.stamp < b.stamp ? -1 : 1));
  const latest = sorted.pop() ?? later(one, other);
  return {
    ...latest,
    ...(Object.keys(seen).length > 0 && { seen }),
    ...(sorted.length > 0 && { overruled: sorted }),
  };
}

/** A correction, and those that it overruled. */
function listCandidates(synced: SyncedValue | undefined) {
  return synced ? [synced, ...(synced.overruled ?? [])] : [];
}

/** The later value. Only a device whose profile was copied gives one stamp to two values. */
function later(one: SyncedValue, other: SyncedValue): SyncedValue {
  if (one.stamp !== other.stamp) return one.stamp > other.stamp ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

function joinEntries<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  join: (one: Value, other: Value, path: string) => Value,
): Readonly<Record<string, Value>> {
  const joined = { ...one };
  for (const [path, value] of Object.entries(other)) {
    const known = joined[path];
    joined[path] = known === undefined ? value : join(known, value, path);
  }
  return joined;
}

function unite(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}
