import type { ClipImageUse, Instant, StoredImage } from '../../core/model';
import { keepsStoredUse } from '../../core/reconcile';
import type { CounterDeltas } from '../schema/counter-deltas';
import { applyDeltas } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';
import type { ImageUse } from '../schema/rows';
import { addImageUseDeltas, findQueuedUses, toStoredImageDeltas } from './images';

/** Hashes checked per request. */
const batchSize = 500;

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
 * Restores which pictures a clip of a backup uses. Part of the transaction that
 * restores the clip. Existing stored uses stay. A picture that follows later in
 * the backup is recorded with its hash right away, so that it is not fetched.
 */
export async function restoreImageUses(
  db: LibraryDatabase,
  clips: readonly { readonly clipId: string; readonly pictures: readonly ClipImageUse[] }[],
): Promise<void> {
  const uses = new Map<string, ImageUse>();
  for (const { clipId, pictures } of clips) {
    for (const use of pictures) uses.set(JSON.stringify([clipId, use.url]), { clipId, ...use });
  }
  const incoming = [...uses.values()];
  if (incoming.length === 0) return;
  const existing = await db.imageUses.bulkGet(
    incoming.map(({ clipId, url }): [string, string] => [clipId, url]),
  );
  const restored = incoming.flatMap((after, index) => {
    const before = existing[index];
    const isKept = before !== undefined && keepsStoredUse(before, after);
    return isKept ? [] : [{ before: before ?? null, after }];
  });
  await putUses(db, restored);
}

/** See `Library.restoreImage`. A backup takes precedence over the user's limits and over queued fetches. */
export async function restoreImage(
  db: LibraryDatabase,
  url: string,
  { hash, type, bytes }: { hash: string; type: string; bytes: ArrayBuffer },
  keptAt: Instant,
): Promise<boolean> {
  const queuedUses = await findQueuedUses(db, url);
  const linkedUse = await db.imageUses.where('hash').equals(hash).first();
  if (queuedUses.length === 0 && linkedUse === undefined) return false;
  if ((await db.images.get(hash)) === undefined) {
    const image = { hash, type, byteCount: bytes.byteLength, keptAt };
    await Promise.all([
      db.images.add(image),
      db.imageBytes.put({ hash, bytes }),
      applyDeltas(db, toStoredImageDeltas(image, 1)),
    ]);
  }
  await putUses(
    db,
    queuedUses.map((before) => ({ before, after: { clipId: before.clipId, url, hash } })),
  );
  return true;
}

/** See `Library.settleImages`. */
export async function settleImages(db: LibraryDatabase): Promise<void> {
  const hashes = (await db.imageUses.orderBy('hash').uniqueKeys()) as string[];
  for (let start = 0; start < hashes.length; start += batchSize) {
    const batch = hashes.slice(start, start + batchSize);
    const images = await db.images.bulkGet(batch);
    const missing = batch.filter((_, index) => images[index] === undefined);
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
  const deltas: CounterDeltas = new Map();
  for (const { before, after } of changes) addImageUseDeltas(deltas, before, after);
  await Promise.all([
    db.imageUses.bulkPut(changes.map(({ after }) => after)),
    applyDeltas(db, deltas),
  ]);
}
