import type { Instant } from '../../model';
import { listBlobs } from '../clip-parts';
import { keyName } from '../library-key';
import type { Sealer } from '../sealed';
import type { Clock } from '../stamp';
import { readFields } from '../sync-record';
import { absorb } from './absorb';
import { addBlobNames, type Expired, findExpired, removeExpired, removeUnused } from './clean-up';
import { eachKnown, type GoesOn } from './each-known';
import { type AddDevice, exchangeDevices } from './exchange-devices';
import type { KnownRecord, Listed, Local, Remote } from './ports';
import { readRecords, receiveRead } from './receive';
import { send } from './send';
import { type Session, storePossible } from './session';

interface ExchangeOptions {
  /** Stops after the records under way; the next exchange continues. */
  readonly signal?: AbortSignal;
  /** Called after each batch. */
  readonly onProgress?: (progress: { readonly received: number; readonly sent: number }) => void;
  /** Reads all of the server again, and sends what it has lost or damaged. */
  readonly checksAll?: boolean;
  /** Adds this device to the list of devices, after a complete exchange. */
  readonly addDevice?: AddDevice;
  /** False if the server refuses changes of this device. */
  readonly mayWrite?: boolean;
  /** When `checksAll` also removes what nobody needs any more; not given, it does not. */
  readonly now?: Instant;
}

/** What an exchange did. */
export interface Exchanged {
  readonly received: number;
  readonly sent: number;
  /** Clips that turned out to be of one page. */
  readonly merged: number;
  /** Names of records that could not be opened: damaged, or of a later version of Pressmark. */
  readonly unreadable: readonly string[];
  /** Ids of the records of which the server has lost something. It was sent again. */
  readonly rolledBack: readonly string[];
  /** Names of records of which the server does not have all texts and images yet. */
  readonly waiting: readonly string[];
  /** False if it was stopped. */
  readonly isComplete: boolean;
}

/**
 * Records that are stored together. Of fewer than 50, Dexie tells open pages each row, which
 * blocks them for 2.5 ms per clip; of more, only which tables have changed.
 */
const batchSize = 120;

/** Sends the changes of this device and receives those of others. Rejects with the server's error. */
export async function exchange(
  local: Local,
  remote: Remote,
  sealer: Sealer,
  clock: Clock,
  { signal, onProgress, checksAll = false, addDevice, mayWrite = true, now }: ExchangeOptions = {},
): Promise<Exchanged> {
  const report = {
    ...{ received: 0, sent: 0, merged: 0 },
    ...{ unreadable: new Set<string>(), rolledBack: new Set<string>(), waiting: new Set<string>() },
  };
  const devices = { name: await sealer.name('devices', ''), hasChanged: checksAll };
  const leadName = local.leadId === undefined ? null : await sealer.name('clip', local.leadId);
  const session: Session = { local, remote, sealer, clock, devices, leadName, report, mayWrite };
  const goesOn = () => {
    onProgress?.({ received: report.received, sent: report.sent });
    return !signal?.aborted;
  };
  const isComplete =
    (await absorbAll(session, goesOn)) &&
    (checksAll ? await checkAll(session, now, goesOn) : await receiveNew(session, goesOn)) &&
    (await finishReceiving(session, goesOn)) &&
    (await sendAll(session, goesOn));
  if (isComplete) await exchangeDevices(session, addDevice ?? null);
  const { unreadable, rolledBack, waiting, ...counts } = report;
  return {
    ...counts,
    ...{ unreadable: [...unreadable], rolledBack: [...rolledBack], waiting: [...waiting] },
    isComplete,
  };
}

/** Receives what is new on the server. */
async function receiveNew(session: Session, goesOn: GoesOn): Promise<boolean> {
  const { local, report } = session;
  let { cursor, waiting } = await local.readPlace();
  while (goesOn()) {
    const listed = await listRecords(session, cursor);
    if (listed.isReset) await local.forgetServer();
    await receiveDevices(session);
    const known = await local.findKnown(listed.records.map(({ name }) => name));
    const tokens = new Map(known.map(({ name, token }) => [name, token]));
    const news = listed.records.filter(
      ({ name, token }) => token === null || tokens.get(name) !== token,
    );
    const names = [...new Set([...waiting, ...news.map(({ name }) => name)])];
    if (!(await receiveBatches(session, names, goesOn))) return false;
    cursor = listed.cursor;
    waiting = [];
    await local.writePlace({ cursor, waiting: [...report.waiting] });
    if (listed.isLast) return true;
  }
  return false;
}

/**
 * Receives all that is on the server, removes what nobody needs from it, and marks what it has
 * lost, so that it is sent again.
 */
async function checkAll(
  session: Session,
  now: Instant | undefined,
  goesOn: GoesOn,
): Promise<boolean> {
  const { local, remote, report } = session;
  const names = new Set<string>();
  let cursor: string | null = null;
  for (let isLast = false; !isLast; ) {
    const listed = await listRecords(session, cursor);
    await receiveDevices(session);
    const listedNames = listed.records.map(({ name }) => name);
    // At once: some servers give the records with the list.
    if (!(await receiveBatches(session, listedNames, goesOn))) return false;
    for (const name of listedNames) names.add(name);
    ({ cursor, isLast } = listed);
    if (!goesOn()) return false;
  }
  const isAllKnown = report.waiting.size + report.unreadable.size === 0;
  const cleansUp = now !== undefined && session.mayWrite && isAllKnown;
  const expired = cleansUp ? await findExpired(session, now, goesOn) : new Map<string, string>();
  if (expired === null) return false;
  const there = await remote.listBlobs();
  const used = new Set<string>();
  if (!(await markLost(session, names, there, expired, used, goesOn))) return false;
  if (cleansUp) await removeExpired(session, expired, names);
  const { unused: before = {} } = await local.readPlace();
  const unused = cleansUp ? await removeUnused(session, there, used, before, now) : before;
  await local.writePlace({ cursor, waiting: [...report.waiting], unused });
  return true;
}

/** Receives the list of devices, or of members, first: contributions of members have their names. */
async function receiveDevices(session: Session): Promise<void> {
  if (!session.devices.hasChanged) return;
  await exchangeDevices(session, null);
  session.devices.hasChanged = false;
}

/** Lists the records of clips. */
async function listRecords(
  { local, remote, devices }: Session,
  cursor: string | null,
): Promise<Listed> {
  const listed = await remote.list(cursor);
  const list = listed.records.find(({ name }) => name === devices.name);
  const isNews = list && list.token !== (await local.readDevices()).token;
  if (listed.isReset || isNews) devices.hasChanged = true;
  const isClip = ({ name }: { name: string }) => name !== keyName && name !== devices.name;
  return { ...listed, records: listed.records.filter(isClip) };
}

/** Reads each batch while the one before it is stored. */
async function receiveBatches(
  session: Session,
  names: readonly string[],
  goesOn: GoesOn,
): Promise<boolean> {
  const readBatch = (at: number) => {
    const reading = readRecords(session, names.slice(at, at + batchSize));
    // Awaited when its turn comes, or never.
    reading.catch(() => {});
    return reading;
  };
  let reading = readBatch(0);
  for (let at = 0; at < names.length; at += batchSize) {
    const read = await reading;
    if (at + batchSize < names.length) reading = readBatch(at + batchSize);
    await receiveRead(session, read);
    if (!goesOn()) return false;
  }
  return true;
}

async function absorbAll(session: Session, goesOn: GoesOn): Promise<boolean> {
  while (goesOn()) {
    const ids = await session.local.listChanged(batchSize);
    if (ids.length === 0) return true;
    await absorb(session, ids);
  }
  return false;
}

async function finishReceiving(session: Session, goesOn: GoesOn): Promise<boolean> {
  if (session.local.finishReceiving === undefined) return true;
  await session.local.finishReceiving();
  return absorbAll(session, goesOn);
}

async function sendAll(session: Session, goesOn: GoesOn): Promise<boolean> {
  if (!session.mayWrite) return true;
  return eachKnown(session, 'unsent', goesOn, (known) =>
    send(
      session,
      known.map(({ id }) => id),
    ),
  );
}

/** Adds the names of the blobs of all records but the expired ones to `used`. */
async function markLost(
  session: Session,
  recordNames: ReadonlySet<string>,
  blobNames: ReadonlySet<string>,
  expired: Expired,
  used: Set<string>,
  goesOn: GoesOn,
): Promise<boolean> {
  return eachKnown(session, 'all', goesOn, async (known) => {
    const kept = known.filter(({ id }) => !expired.has(id));
    const marked = await Promise.all(
      kept.map(async (one) => {
        await addBlobNames(session, one, used);
        return markMissing(session, one, recordNames.has(one.name), blobNames);
      }),
    );
    const updates = marked.flatMap((one) => (one ? [{ known: one, mark: null }] : []));
    if (updates.length > 0) await storePossible(session, updates);
  });
}

/** The record as not sent, if the server does not have all that it should; null if it has. */
async function markMissing(
  { sealer }: Session,
  known: KnownRecord,
  isThere: boolean,
  blobNames: ReadonlySet<string>,
): Promise<KnownRecord | null> {
  const refs = listBlobs(readFields(known.record)).filter(({ hash }) => known.blobs.includes(hash));
  const there = await Promise.all(
    refs.map(async ({ kind, hash }) => blobNames.has(await sealer.name(kind, hash))),
  );
  const wasNeverSent = known.token === null && !known.isSent;
  if (!there.includes(false) && (isThere || wasNeverSent)) return null;
  const blobs = refs.flatMap(({ hash }, index) => (there[index] ? [hash] : []));
  return { ...known, token: isThere ? known.token : null, isSent: false, blobs };
}
