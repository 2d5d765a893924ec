import * as v from 'valibot';
import type { Instant } from '../model';
import { type Clock, createClock } from './stamp';
import {
  addChanges,
  emptyRecord,
  listStamps,
  memberPath,
  type Plain,
  parseMember,
  readFields,
  type SyncRecord,
} from './sync-record';

/*
 * The list of a library's devices is one record: the name of each, which stays when it is removed
 * from the list, and what each says of itself.
 */

const names = 'names';
const devices = 'devices';

const aboutSchema = v.object({
  /** Such as "Firefox" and "Linux"; null if the browser does not say. */
  browser: v.nullable(v.string()),
  system: v.nullable(v.string()),
  /** The last day with a complete exchange, in the device's own calendar: "2026-11-12". */
  syncedOn: v.pipe(v.string(), v.isoDate()),
});

/** What a device says of itself. */
type AboutDevice = v.InferOutput<typeof aboutSchema>;

/** A device of a library, as all of its devices see it. */
export interface SyncedDevice extends AboutDevice {
  readonly id: string;
  /** Chosen by the user; null if none was. */
  readonly name: string | null;
}

/** This device, after an exchange. */
export interface OwnDevice extends AboutDevice {
  readonly id: string;
  /** When the exchange ended. */
  readonly at: Instant;
}

/** The list of devices, as one of them knows it. */
export interface KnownDevices {
  readonly record: SyncRecord;
  /** The highest version that was sent or received; 0 if none was. */
  readonly version: number;
  /** Of the state on the server that `record` includes. */
  readonly token: string | null;
  /** True if the server has all of `record`. */
  readonly isSent: boolean;
}

/** Before the first exchange. */
export const noDevices: KnownDevices = {
  ...{ record: emptyRecord, version: 0, token: null, isSent: true },
};

/** The devices in the list. */
export function listDevices(record: SyncRecord): readonly SyncedDevice[] {
  const { values } = readFields(record);
  return Object.entries(values).flatMap(([path, value]) => {
    const member = parseMember(path);
    if (member?.set !== devices || !v.is(aboutSchema, value)) return [];
    const name = values[memberPath(names, member.key)];
    return [{ ...value, id: member.key, name: typeof name === 'string' ? name : null }];
  });
}

/** Writes down what this device says of itself. Returns the same record if that is there already. */
export function addOwnDevice(
  record: SyncRecord,
  { id, browser, system, syncedOn, at }: OwnDevice,
  clock: Clock,
): SyncRecord {
  const known = listDevices(record).find((one) => one.id === id);
  const isKnown =
    known?.browser === browser && known.system === system && known.syncedOn === syncedOn;
  const about = { browser, system, syncedOn };
  return isKnown ? record : setValue(record, memberPath(devices, id), about, clock, at);
}

/** Names a device; null for no name. */
export function renameDevice(
  record: SyncRecord,
  id: string,
  name: string | null,
  at: Instant,
): SyncRecord {
  return setValue(record, memberPath(names, id), name, createClock(id), at);
}

/**
 * Removes a device from the list, on the device `by`. It returns with its next exchange. Returns
 * the same record if it is not there.
 */
export function removeDevice(record: SyncRecord, id: string, by: string, at: Instant): SyncRecord {
  if (!listDevices(record).some((one) => one.id === id)) return record;
  return setValue(record, memberPath(devices, id), null, createClock(by), at);
}

function setValue(
  record: SyncRecord,
  path: string,
  value: Plain,
  clock: Clock,
  at: Instant,
): SyncRecord {
  for (const stamp of listStamps(record)) clock.see(stamp);
  const { values, texts } = readFields(record);
  const stamp = clock.stamp(Date.parse(at));
  return addChanges(record, { values: { ...values, [path]: value }, texts }, () => stamp);
}
