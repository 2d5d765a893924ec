import type { ClipImageUse, Instant, StoredImage } from '../../core/model';
import type { CounterDeltas } from '../schema/counter-deltas';
import { applyDeltas } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';
import type { ImageUse } from '../schema/rows';
import { findQueuedUses, imageUseDeltas, storedImageDeltas } from './images';

/** Hashes that are looked at together. */
const hashesAtOnce = 500;

/** See `Library.listImageHashes`. */
export async function listImageHashes(
  db: LibraryDatabase,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  return db.images.where('hash').above(after).limit(limit).primaryKeys();
}

/** See `Library.getStoredImage`. */
export async function getStoredImage(
  db: LibraryDatabase,
  hash: string,
): Promise<(StoredImage & { readonly url: string; readonly bytes: Uint8Array }) | null> {
  const [image, data, use] = await Promise.all([
    db.images.get(hash),
    db.imageBytes.get(hash),
    db.imageUses.where('hash').equals(hash).first(),
  ]);
  if (image === undefined || data === undefined) return null;
  return { ...image, url: use?.url ?? '', bytes: new Uint8Array(data.bytes) };
}

/**
 * Takes over which pictures a clip of a backup shows; part of the transaction that
 * keeps it. One that is kept here stays. A picture that is still to come from the
 * backup is noted with its hash at once, so that nobody fetches another in its place.
 */
export async function takeUses(
  db: LibraryDatabase,
  clips: readonly { readonly clipId: string; readonly pictures: readonly ClipImageUse[] }[],
): Promise<void> {
  const uses = new Map<string, ImageUse>();
  for (const { clipId, pictures } of clips) {
    for (const use of pictures) uses.set(JSON.stringify([clipId, use.url]), { clipId, ...use });
  }
  const incoming = [...uses.values()];
  if (incoming.length === 0) return;
  const known = await db.imageUses.bulkGet(
    incoming.map(({ clipId, url }): [string, string] => [clipId, url]),
  );
  const taken = incoming.flatMap((after, index) => {
    const before = known[index];
    const isKept = before !== undefined && (before.hash !== undefined || after.hash === undefined);
    return isKept ? [] : [{ before: before ?? null, after }];
  });
  await putUses(db, taken);
}

/** See `Library.restoreImage`. Neither the reader's limits nor what is fetched now stand above a backup. */
export async function restoreImage(
  db: LibraryDatabase,
  url: string,
  { hash, type, bytes }: { hash: string; type: string; bytes: ArrayBuffer },
  keptAt: Instant,
): Promise<boolean> {
  const waiting = await findQueuedUses(db, url);
  const noted = await db.imageUses.where('hash').equals(hash).first();
  if (waiting.length === 0 && noted === undefined) return false;
  if ((await db.images.get(hash)) === undefined) {
    const image = { hash, type, byteCount: bytes.byteLength, keptAt };
    await Promise.all([
      db.images.add(image),
      db.imageBytes.put({ hash, bytes }),
      applyDeltas(db, storedImageDeltas(image, 1)),
    ]);
  }
  await putUses(
    db,
    waiting.map((before) => ({ before, after: { clipId: before.clipId, url, hash } })),
  );
  return true;
}

/** See `Library.settleImages`. */
export async function settleImages(db: LibraryDatabase): Promise<void> {
  const hashes = (await db.imageUses.orderBy('hash').uniqueKeys()) as string[];
  for (let start = 0; start < hashes.length; start += hashesAtOnce) {
    const slice = hashes.slice(start, start + hashesAtOnce);
    const images = await db.images.bulkGet(slice);
    const missing = slice.filter((_, index) => images[index] === undefined);
    if (missing.length === 0) continue;
    const uses = await db.imageUses.where('hash').anyOf(missing).toArray();
    await putUses(
      db,
      uses.map((before) => ({
        before,
        after: { clipId: before.clipId, url: before.url, tries: 0 },
      })),
    );
  }
}

async function putUses(
  db: LibraryDatabase,
  changes: readonly { readonly before: ImageUse | null; readonly after: ImageUse }[],
): Promise<void> {
  if (changes.length === 0) return;
  const change: CounterDeltas = new Map();
  for (const { before, after } of changes) imageUseDeltas(change, before, after);
  await Promise.all([
    db.imageUses.bulkPut(changes.map(({ after }) => after)),
    applyDeltas(db, change),
  ]);
}
