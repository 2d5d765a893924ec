import { encode } from '../bytes';
import { listBlobs } from '../clip-parts';
import { parseContent, recordContentSchema } from '../exchange/parse-content';
import type { Remote, Stored } from '../exchange/ports';
import { type CryptoSource, createSealer, type RecordKind, type Sealer } from '../sealed';
import { readFields, type SyncRecord } from '../sync-record';
import { inEpoch } from './in-epoch';
import { toEpoch } from './share-key';

/** One end of the copying: what is sealed with one secret. */
interface Side {
  readonly remote: Remote;
  readonly sealer: Sealer;
}

/**
 * Seals the contributions of a share for another secret, beside the old. Can be repeated after an
 * interruption. `members` is the list of members to go with it. What cannot be opened is left behind,
 * and what `isKept` rejects by its id.
 */
export async function resealShare(
  remote: Remote,
  source: CryptoSource,
  from: Uint8Array<ArrayBuffer>,
  to: Uint8Array<ArrayBuffer>,
  members: SyncRecord,
  isKept: (id: string) => boolean = () => true,
): Promise<void> {
  const [oldStart, newStart] = await Promise.all([toEpoch(source, from), toEpoch(source, to)]);
  const old: Side = {
    remote: inEpoch(remote, oldStart),
    sealer: await createSealer(source, from),
  };
  const next: Side = { remote: inEpoch(remote, newStart), sealer: await createSealer(source, to) };
  const listName = await old.sealer.name('devices', '');
  const there = new Set(await next.remote.listBlobs());
  let cursor: string | null = null;
  for (let isLast = false; !isLast; ) {
    const listed = await old.remote.list(cursor);
    ({ cursor, isLast } = listed);
    for (const { name } of listed.records) {
      if (name === listName) continue;
      for (const state of await old.remote.read(name)) {
        await resealRecord(old, next, name, state, there, isKept);
      }
    }
  }
  const list = encode(JSON.stringify({ record: members }));
  await write(next, 'devices', await next.sealer.name('devices', ''), 1, list);
}

async function resealRecord(
  old: Side,
  next: Side,
  name: string,
  { bytes }: Stored,
  there: Set<string>,
  isKept: (id: string) => boolean,
): Promise<void> {
  const opened = await old.sealer.open('clip', name, bytes);
  if (!('content' in opened)) return;
  const content = parseContent(recordContentSchema, opened.content);
  if (content === null || !isKept(content.id)) return;
  for (const { kind, hash } of listBlobs(readFields(content.record))) {
    const newName = await next.sealer.name(kind, hash);
    if (there.has(newName)) continue;
    const oldName = await old.sealer.name(kind, hash);
    const blob = await old.remote.readBlob(oldName);
    const text = blob && (await old.sealer.open(kind, oldName, blob));
    if (!text || !('content' in text)) continue;
    const sealed = await next.sealer.seal(kind, newName, text.version, text.content);
    await next.remote.writeBlob(newName, sealed);
    there.add(newName);
  }
  const newName = await next.sealer.name('clip', content.id);
  await write(next, 'clip', newName, opened.version, opened.content);
}

async function write(
  { remote, sealer }: Side,
  kind: RecordKind,
  name: string,
  version: number,
  content: Uint8Array,
): Promise<void> {
  const [before] = await remote.read(name);
  const sealed = await sealer.seal(kind, name, version, content);
  // Refused if another device is just sealing the same.
  await remote.write(name, sealed, before?.token ?? null);
}
