import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import { fromFields, type SyncedClip, toFields } from './clip-fields';
import type { Sealer } from './sealed';
import type { Clock } from './stamp';
import {
  addChanges,
  emptyRecord,
  joinRecords,
  listStamps,
  readFields,
  type SyncRecord,
  syncRecordSchema,
} from './sync-record';

/** One state of a record on a server. */
export interface Stored {
  readonly bytes: Uint8Array;
  /** Names this state to `Remote.write`. */
  readonly token: string;
}

/**
 * A place where devices leave sealed records. Calls reject if it cannot be reached; whatever was
 * under way is done again next time.
 */
export interface Remote {
  /** Names of the records that may have changed after the cursor; all, if it is null. */
  list(cursor: string | null): Promise<Listed>;
  /** The states of a record; several if the place cannot refuse a write. */
  read(name: string): Promise<readonly Stored[]>;
  /**
   * Stores a state that includes the one with this token (null: the first). Returns its token, or
   * null if there is another one by now.
   */
  write(name: string, bytes: Uint8Array, token: string | null): Promise<string | null>;
}

export interface Listed {
  readonly names: readonly string[];
  readonly cursor: string;
  /** True if the server has lost what the cursor stands for, and `names` are all it has. */
  readonly isReset: boolean;
}

/** What a device knows of a record. */
export interface KnownRecord {
  readonly id: string;
  readonly name: string;
  /** As the library has it. */
  readonly record: SyncRecord;
  /** The highest version that was sent or received; 0 if none was. */
  readonly version: number;
  /** Of the state on the server that `record` includes. */
  readonly token: string | null;
  /** True if the server has all of `record`. */
  readonly isSent: boolean;
}

/** A clip that was changed on this device. */
export interface LocalChange {
  /** Null if it was deleted for good. */
  readonly clip: SyncedClip | null;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Names this state to `Local.store`. */
  readonly mark: number;
}

/** The library on this device. Each call is one transaction. */
export interface Local {
  /** The ids of the clips that were changed here. */
  listChanged(): Promise<readonly string[]>;
  /** The change of a clip; null if it was not changed here. */
  readChange(id: string): Promise<LocalChange | null>;
  readKnown(id: string): Promise<KnownRecord | null>;
  /**
   * Stores what is known of a record, unless the clip was changed after `mark` (null: at all);
   * returns whether it did. With `clip`, the library's clip is replaced too (null: purged).
   */
  store(known: KnownRecord, mark: number | null, clip?: SyncedClip | null): Promise<boolean>;
  /** The ids of the records that are not sent. */
  listUnsent(): Promise<readonly string[]>;
  /** Marks all records as not sent and not known to the server. */
  forgetServer(): Promise<void>;
  readCursor(): Promise<string | null>;
  writeCursor(cursor: string): Promise<void>;
}

/** What an exchange did. */
export interface Exchanged {
  readonly received: number;
  readonly sent: number;
  /** Names of records that could not be opened: damaged, or of another library. */
  readonly unreadable: readonly string[];
  /** Ids of the records of which the server has lost something. It was sent again. */
  readonly rolledBack: readonly string[];
}

/** A record as the server has it. */
interface Found {
  readonly id: string;
  readonly record: SyncRecord;
  readonly version: number;
  readonly token: string;
}

/** A write that another device always precedes is given up after so many tries, until next time. */
const maxTries = 8;

const contentSchema = v.object({ id: v.string(), record: syncRecordSchema });

/** Sends the changes of this device and receives those of others. Rejects with the server's error. */
export async function exchange(
  local: Local,
  remote: Remote,
  sealer: Sealer,
  clock: Clock,
): Promise<Exchanged> {
  const unreadable = new Set<string>();
  const rolledBack = new Set<string>();
  let received = 0;
  let sent = 0;

  /** Adds what was changed here to the record, and returns it. */
  async function absorb(id: string): Promise<KnownRecord> {
    while (true) {
      const change = await local.readChange(id);
      const known = (await local.readKnown(id)) ?? (await createKnown(id));
      if (change === null) return known;
      const stamp = clock.stamp(change.changedAt);
      const purged = { values: { purgedAt: new Date(change.changedAt).toISOString() }, texts: {} };
      const fields = change.clip ? toFields(change.clip) : purged;
      const record = addChanges(known.record, fields, () => stamp);
      const isSent = known.isSent && dequal(record, known.record);
      const next = { ...known, record, isSent };
      if (await local.store(next, change.mark)) return next;
    }
  }

  async function createKnown(id: string): Promise<KnownRecord> {
    const name = await sealer.name('clip', id);
    return { id, name, record: emptyRecord, version: 0, token: null, isSent: false };
  }

  /** Joins what the server has of a record with what this device has. */
  async function receive(name: string): Promise<void> {
    let found: Found | null = null;
    for (const { bytes, token } of await remote.read(name)) {
      const opened = await sealer.open('clip', name, bytes);
      const content = opened && parse(opened.content);
      if (!content || (await sealer.name('clip', content.id)) !== name) {
        unreadable.add(name);
        continue;
      }
      const record: SyncRecord = found ? joinRecords(found.record, content.record) : content.record;
      const version = Math.max(opened.version, found?.version ?? 0);
      found = { id: content.id, record, version, token };
    }
    if (found) await join(found);
  }

  async function join({ id, record, version, token }: Found): Promise<void> {
    for (const stamp of listStamps(record)) clock.see(stamp);
    while (true) {
      const known = await absorb(id);
      const joined = joinRecords(known.record, record);
      const isSent = dequal(joined, record);
      const isNew = !dequal(joined, known.record);
      const highest = Math.max(version, known.version);
      const next = { ...known, record: joined, version: highest, token, isSent };
      const clip = isNew ? [fromFields(id, readFields(joined))] : [];
      if (!(await local.store(next, null, ...clip))) continue;
      if (isNew) received += 1;
      // The server had all of it before.
      if (known.isSent && !isSent) rolledBack.add(id);
      return;
    }
  }

  async function send(id: string): Promise<void> {
    for (let tries = 0; tries < maxTries; tries++) {
      const known = await absorb(id);
      if (known.isSent) return;
      const version = known.version + 1;
      const content = new TextEncoder().encode(JSON.stringify({ id, record: known.record }));
      const sealed = await sealer.seal('clip', known.name, version, content);
      const token = await remote.write(known.name, sealed, known.token);
      if (token === null) {
        await receive(known.name);
        continue;
      }
      // If the clip was changed meanwhile, the next turn sends that, too.
      const isStored = await local.store({ ...known, version, token, isSent: true }, null);
      if (!isStored) await join({ id, record: known.record, version, token });
      sent += 1;
    }
  }

  const listed = await remote.list(await local.readCursor());
  if (listed.isReset) await local.forgetServer();
  for (const id of await local.listChanged()) await absorb(id);
  for (const name of listed.names) await receive(name);
  for (const id of await local.listUnsent()) await send(id);
  await local.writeCursor(listed.cursor);
  return { received, sent, unreadable: [...unreadable], rolledBack: [...rolledBack] };
}

function parse(content: Uint8Array) {
  try {
    const { success, output } = v.safeParse(
      contentSchema,
      JSON.parse(new TextDecoder().decode(content)),
    );
    return success ? output : null;
  } catch {
    return null;
  }
}
