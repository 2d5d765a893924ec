import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import type { Clock } from '../stamp';
import { emptyRecord, joinRecords, type SyncRecord, syncRecordSchema } from '../sync-record';
import { parseContent } from './parse-content';
import type { Local } from './ports';
import type { Session } from './session';

const contentSchema = v.object({ record: syncRecordSchema });

/** A write that another device always precedes is given up after so many tries, until next time. */
const maxTries = 8;

/** Adds this device to the list. Returns the same record if it is there already. */
export type AddDevice = (record: SyncRecord, clock: Clock) => SyncRecord;

/** What it takes of an exchange. */
interface DevicesSession
  extends Pick<Session, 'remote' | 'sealer' | 'clock' | 'devices' | 'mayWrite'> {
  readonly local: Pick<Local, 'readDevices' | 'storeDevices'>;
}

/** The list on the server. */
interface Found {
  readonly record: SyncRecord;
  readonly version: number;
  /** Names all stored states, including damaged ones. Null if nothing is stored. */
  readonly token: string | null;
  /** True if nothing is stored or a state is damaged, so the list must be written again. */
  readonly isIncomplete: boolean;
}

/**
 * Exchanges the list of devices, with this one in it if `add` is given. Asks the server only if the list has changed
 * there or here.
 */
export async function exchangeDevices(
  session: DevicesSession,
  add: AddDevice | null,
): Promise<void> {
  const { local, remote, sealer, clock, devices, mayWrite } = session;
  for (let tries = 0; tries < maxTries; tries++) {
    const known = await local.readDevices();
    const withOwn = (record: SyncRecord) => (add ? add(record, clock) : record);
    if (!devices.hasChanged && known.isSent && withOwn(known.record) === known.record) return;
    const found = await findDevices(session);
    if (found === null) return;
    const record = withOwn(joinRecords(known.record, found.record));
    const version = Math.max(known.version, found.version);
    const isEmpty = dequal(record, emptyRecord);
    if (isEmpty || !mayWrite || (!found.isIncomplete && dequal(record, found.record))) {
      await local.storeDevices({ record, version, token: found.token, isSent: true });
      return;
    }
    const content = new TextEncoder().encode(JSON.stringify({ record }));
    const sealed = await sealer.seal('devices', devices.name, version + 1, content);
    const token = await remote.write(devices.name, sealed, found.token);
    if (token === null) continue;
    await local.storeDevices({ record, version: version + 1, token, isSent: true });
    return;
  }
}

/** Joins the states of the list on the server; null if one is of a later version of Pressmark. */
async function findDevices({ remote, sealer, devices }: DevicesSession): Promise<Found | null> {
  let record = emptyRecord;
  let version = 0;
  let isDamaged = false;
  const states = await remote.read(devices.name);
  for (const { bytes } of states) {
    const opened = await sealer.open('devices', devices.name, bytes);
    if ('content' in opened) {
      const content = parseContent(contentSchema, opened.content);
      if (content === null) return null;
      record = joinRecords(record, content.record);
      version = Math.max(version, opened.version);
    } else if (opened.reason === 'damaged') isDamaged = true;
    else return null;
  }
  const token = states.map((state) => state.token).join(' ') || null;
  return { record, version, token, isIncomplete: isDamaged || states.length === 0 };
}
