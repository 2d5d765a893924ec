import type { Article } from '../../model';
import { getMergedInto, listBlobs, listTexts } from '../clip-parts';
import { joinRecords, listStamps, readFields, type SyncRecord } from '../sync-record';
import { absorb } from './absorb';
import { fetchImage, fetchTexts } from './blobs';
import { mergePages } from './merge-pages';
import { parseContent, recordContentSchema } from './parse-content';
import type { KnownRecord, Stored, Update } from './ports';
import { addFound, type Found } from './records';
import { type Session, storePossible } from './session';

/** What the server has of some records, read ahead. */
export interface ReadRecords {
  readonly found: readonly Found[];
  /** Texts of them that this device does not have, by hash. */
  readonly texts: ReadonlyMap<string, Article>;
  /** The tokens of damaged states, by name of their record. */
  readonly damaged: ReadonlyMap<string, string>;
  /** The record `Local.leadId`, if it was read. Stored before the others. */
  readonly lead?: ReadRecords;
}

/** Joins what the server has of these records with what this device has. */
export async function receive(session: Session, names: readonly string[]): Promise<void> {
  await receiveRead(session, await readRecords(session, names));
}

/** Reads records from the server, with the texts that are most likely needed. Stores nothing. */
export async function readRecords(
  session: Session,
  names: readonly string[],
): Promise<ReadRecords> {
  const { leadName } = session;
  if (leadName === null || names.length === 0) return readThese(session, names);
  const others = await readThese(
    session,
    names.filter((name) => name !== leadName),
  );
  // After the others, so it is at least as new: devices send it before them.
  return { ...others, lead: await readThese(session, [leadName]) };
}

async function readThese(session: Session, names: readonly string[]): Promise<ReadRecords> {
  const damaged = new Map<string, string>();
  const reading = names.map(async (name) => {
    const states = await session.remote.read(name);
    return joinStates(session, name, states, (token) => damaged.set(name, token));
  });
  // They are awaited below, maybe too late for those that fail at once.
  for (const one of reading) one.catch(() => {});
  const known = await session.local.findKnown(names);
  const own = new Map(known.map(({ name, record }) => [name, listRecordTexts(record)]));
  const read = await Promise.all(
    reading.map(async (one) => {
      const found = await one;
      if (found === null) return null;
      const wanted = subtract(listRecordTexts(found.record), own.get(found.name) ?? []);
      return { found, texts: await fetchTexts(session, wanted) };
    }),
  );
  const records = read.filter((one) => one !== null);
  return {
    found: records.map(({ found }) => found),
    texts: new Map(records.flatMap(({ texts }) => [...(texts ?? [])])),
    damaged,
  };
}

/** Joins records that were read ahead with what this device has. */
export async function receiveRead(
  session: Session,
  { found, texts, damaged, lead }: ReadRecords,
): Promise<void> {
  if (lead) await receiveRead(session, lead);
  await join(session, found, texts);
  await replaceDamaged(session, damaged);
}

function listRecordTexts(record: SyncRecord): readonly string[] {
  return listTexts(readFields(record));
}

function subtract(hashes: readonly string[], others: readonly string[]): readonly string[] {
  return hashes.filter((hash) => !others.includes(hash));
}

/** Joins the states of a record that can be opened; null if none can. */
async function joinStates(
  { sealer, report }: Session,
  name: string,
  states: readonly Stored[],
  onDamaged: (token: string) => void,
): Promise<Found | null> {
  let found: Found | null = null;
  for (const { bytes, token } of states) {
    const opened = await sealer.open('clip', name, bytes);
    const content = 'content' in opened ? parseContent(recordContentSchema, opened.content) : null;
    if ('content' in opened && content && (await sealer.name('clip', content.id)) === name) {
      const record: SyncRecord = found ? joinRecords(found.record, content.record) : content.record;
      const version = Math.max(opened.version, found?.version ?? 0);
      found = { id: content.id, name, record, version, token: addToken(found, token) };
    } else {
      report.unreadable.add(name);
      if (!('content' in opened) && opened.reason === 'damaged') onDamaged(token);
    }
  }
  return found;
}

/** A write that includes several states names all of them. */
function addToken(found: Found | null, token: string): string {
  return found ? `${found.token} ${token}` : token;
}

/** Sends again what the server has damaged. */
async function replaceDamaged(
  session: Session,
  tokens: ReadonlyMap<string, string>,
): Promise<void> {
  const known = await session.local.findKnown([...tokens.keys()]);
  const current = await absorb(
    session,
    known.map(({ id }) => id),
  );
  await storePossible(
    session,
    [...current.values()].map((one): Update => {
      const token = tokens.get(one.name) ?? one.token;
      return { known: { ...one, token, isSent: false }, mark: null };
    }),
  );
}

/** Joins records of the server with those of this device, and stores them. */
async function join(
  session: Session,
  found: readonly Found[],
  texts: ReadonlyMap<string, Article>,
): Promise<void> {
  for (const stamp of found.flatMap(({ record }) => listStamps(record))) session.clock.see(stamp);
  const samePage = new Map<string, string>();
  for (const { id, record } of found) {
    const into = getMergedInto(readFields(record));
    if (into !== null) samePage.set(id, into);
  }
  let rest = found.filter(({ id }) => !samePage.has(id));
  while (rest.length > 0) {
    const known = await absorb(
      session,
      rest.map(({ id }) => id),
    );
    const prepared = await Promise.all(
      rest.map(async (one) => {
        const before = known.get(one.id);
        return before ? prepare(session, before, one, texts) : null;
      }),
    );
    const updates = prepared.filter((update) => update !== null);
    const refused = new Map(
      (await storePossible(session, updates)).map((one) => [one.update.known.id, one.outcome]),
    );
    const stored = updates.filter((update) => !refused.has(update.known.id));
    for (const update of stored) reportStored(session, known.get(update.known.id), update);
    await receiveImages(session, stored);
    for (const [id, outcome] of refused) {
      if (outcome !== 'changed') samePage.set(id, outcome.ownerId);
    }
    rest = rest.filter(({ id }) => refused.get(id) === 'changed');
  }
  for (const one of found) {
    const other = samePage.get(one.id);
    if (other !== undefined) await mergePages(session, one.id, other, one);
  }
}

/** The update with what was found; null if a text is not on the server yet. */
async function prepare(
  session: Session,
  before: KnownRecord,
  found: Found,
  read: ReadonlyMap<string, Article>,
): Promise<Update | null> {
  const known = addFound(before, found);
  if (known.record === before.record) return { known, mark: null };
  const fields = readFields(known.record);
  const wanted = subtract(listTexts(fields), listRecordTexts(before.record));
  const fetched = await fetchTexts(
    session,
    wanted.filter((hash) => !read.has(hash)),
  );
  if (fetched !== null) {
    const there = wanted.flatMap((hash) => {
      const text = read.get(hash) ?? fetched.get(hash);
      return text ? [[hash, text] as const] : [];
    });
    return { known, mark: null, fields, texts: new Map(there) };
  }
  session.report.waiting.add(found.name);
  return null;
}

function reportStored(
  { report }: Session,
  before: KnownRecord | undefined,
  { known, fields }: Update,
): void {
  if (fields) report.received += 1;
  // The server had all of it before.
  if (before?.isSent && !known.isSent) report.rolledBack.add(known.id);
}

/** Fetches the images of clips that this device does not have. */
async function receiveImages(session: Session, updates: readonly Update[]): Promise<void> {
  const { local, report } = session;
  const names = new Map<string, string>();
  for (const { known } of updates) {
    for (const { kind, hash } of listBlobs(readFields(known.record))) {
      if (kind === 'image') names.set(hash, known.name);
    }
  }
  if (names.size === 0) return;
  for (const hash of await local.listMissingImages([...names.keys()])) {
    const image = await fetchImage(session, hash);
    if (image) await local.storeImage(hash, image);
    else report.waiting.add(names.get(hash) ?? '');
  }
}
