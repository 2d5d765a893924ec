import type { Article } from '../../model';
import { type BlobRef, getMergedInto, listBlobs } from '../clip-parts';
import { emptyRecord, readFields } from '../sync-record';
import { absorb } from './absorb';
import { sendImage, sendText } from './blobs';
import type { KnownRecord } from './ports';
import { receive } from './receive';
import { type Session, storePossible } from './session';

/** A write that another device always precedes is given up after so many tries, until next time. */
const maxTries = 8;

/** Sends what the server does not have of these records. */
export async function send(session: Session, ids: readonly string[]): Promise<void> {
  const { leadId } = session.local;
  const sendLead = async () => {
    if (leadId !== undefined) await sendThese(session, [leadId], async () => {});
  };
  const others = ids.filter((id) => id !== leadId);
  if (others.length < ids.length) await sendLead();
  await sendThese(session, others, sendLead);
}

/** `onRead` is awaited before what was read from the library is sent. */
async function sendThese(
  session: Session,
  ids: readonly string[],
  onRead: () => Promise<void>,
): Promise<void> {
  let rest = ids;
  for (let tries = 0; rest.length > 0 && tries < maxTries; tries++) {
    const known = [...(await absorb(session, rest)).values()].filter(
      ({ isSent, record }) => !isSent && record !== emptyRecord,
    );
    if (known.length > 0) await onRead();
    const texts = await readTexts(session, known);
    const settled = await Promise.allSettled(known.map((one) => sendRecord(session, one, texts)));
    const replies = settled.map((one) => (one.status === 'fulfilled' ? one.value : null));
    const sent = replies.filter((reply) => reply !== null);
    session.report.sent += sent.length;
    const refused = await storePossible(
      session,
      sent.map((one) => ({ known: one, mark: null })),
    );
    // Only now: what was sent need not be sent again.
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
    const preceded = known.filter((_, index) => replies[index] === null);
    await receive(
      session,
      preceded.map(({ name }) => name),
    );
    // Those that were changed meanwhile meet their own write in the next turn.
    rest = [...refused.map(({ update }) => update.known), ...preceded].map(({ id }) => id);
  }
}

/** Texts by their hashes. */
type Texts = ReadonlyMap<string, Article>;

/** Reads the texts of the records that the server does not have all texts of. */
async function readTexts({ local }: Session, known: readonly KnownRecord[]): Promise<Texts> {
  const wanted = known.filter((one) => listWanted(one).some(({ kind }) => kind === 'text'));
  return wanted.length > 0 ? local.readTexts(wanted.map(({ id }) => id)) : new Map();
}

/** The texts and images of a record that the server does not have. */
function listWanted({ record, blobs }: KnownRecord): readonly BlobRef[] {
  const fields = readFields(record);
  // Its texts are those of the clip that it became part of.
  if (getMergedInto(fields) !== null) return [];
  const there = new Set(blobs);
  return listBlobs(fields).filter(({ hash }) => !there.has(hash));
}

/** Sends a record with its texts and images; null if another device has written it meanwhile. */
async function sendRecord(
  session: Session,
  known: KnownRecord,
  texts: Texts,
): Promise<KnownRecord | null> {
  const { remote, sealer } = session;
  const blobs = await sendBlobs(session, known, texts);
  if (blobs === null) return null;
  const { id, name, record } = known;
  const version = known.version + 1;
  const content = new TextEncoder().encode(JSON.stringify({ id, record }));
  const sealed = await sealer.seal('clip', name, version, content);
  const token = await remote.write(name, sealed, known.token);
  return token === null ? null : { ...known, version, token, isSent: true, blobs };
}

/**
 * Sends the texts and images of a record that the server does not have, and returns the hashes of
 * all that it has; null if the clip was changed meanwhile.
 */
async function sendBlobs(
  session: Session,
  known: KnownRecord,
  texts: Texts,
): Promise<readonly string[] | null> {
  const sent: string[] = [];
  for (const { kind, hash } of listWanted(known)) {
    if (kind === 'text') {
      const text = texts.get(hash);
      if (!text) return null;
      await sendText(session, hash, text);
    } else {
      const image = await session.local.readImage(hash);
      if (!image) continue;
      await sendImage(session, hash, image);
    }
    sent.push(hash);
  }
  return [...known.blobs, ...sent];
}
