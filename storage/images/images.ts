import { type Article, getImageUrls, type Instant, type StoredImage } from '../../core/model';
import { addDelta, type CounterDeltas } from '../schema/counter-deltas';
import { applyDeltas, prepareCounters, readCounter } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';
import type { PreparedWrite } from '../schema/prepared-write';
import type { ImageUse } from '../schema/rows';
import { getSettings } from '../settings/settings';
import type { ImageTotals, WantedImage } from './image-types';

/** Maximum number of uses of an address to check for a stored image. Every story of a publisher may show its logo. */
const maxUses = 16;
/** An image is given up after this many failed attempts. */
const maxTries = 4;

/** The article of a clip whose images to store. */
export interface ImageSource {
  readonly clipId: string;
  readonly article: Article;
}

/**
 * Queues the images of articles for fetching. Part of the transaction that stores
 * the articles. Images that are already stored are linked instead.
 */
export async function enqueueImages(
  db: LibraryDatabase,
  sources: readonly ImageSource[],
): Promise<void> {
  const prepared = await prepareImages(db, sources);
  await prepared.commit();
}

/** Like `enqueueImages`, in two steps, so that callers can do other reads at the same time. */
export async function prepareImages(
  db: LibraryDatabase,
  sources: readonly ImageSource[],
): Promise<PreparedWrite> {
  const imageKeys = sources.flatMap(({ clipId, article }) =>
    getImageUrls(article).map((url) => ({ clipId, url })),
  );
  if (imageKeys.length === 0) return { commit: async () => {} };
  const urls = [...new Set(imageKeys.map(({ url }) => url))];
  const [settings, counters, known, ...usesByUrl] = await Promise.all([
    getSettings(db),
    prepareCounters(db, ['imagesWanted']),
    db.imageUses.bulkGet(imageKeys.map(({ clipId, url }): [string, string] => [clipId, url])),
    ...urls.map((url) => db.imageUses.where('url').equals(url).limit(maxUses).toArray()),
  ]);
  const hashes = new Map(
    urls.map((url, index) => [url, usesByUrl[index]?.find(({ hash }) => hash !== undefined)?.hash]),
  );
  const uses = imageKeys.flatMap(({ clipId, url }, index): readonly ImageUse[] => {
    if (!settings.images.keep || known[index] !== undefined) return [];
    const hash = hashes.get(url);
    return [hash === undefined ? { clipId, url, tries: 0 } : { clipId, url, hash }];
  });
  const amount = uses.filter(({ tries }) => tries !== undefined).length;
  return {
    async commit() {
      if (uses.length === 0) return;
      await Promise.all([
        db.imageUses.bulkAdd(uses),
        counters.commit(new Map([['imagesWanted', amount]])),
      ]);
    },
  };
}

/** See `Library.listWantedImages`. Fewest attempts first. */
export async function listWantedImages(
  db: LibraryDatabase,
  limit: number,
): Promise<readonly WantedImage[]> {
  if (!(await getSettings(db)).images.keep) return [];
  const uses = await db.imageUses.orderBy('tries').limit(limit).toArray();
  const clips = await db.clips.bulkGet(uses.map(({ clipId }) => clipId));
  const wanted = uses.flatMap(({ url }, index) => {
    const pageUrl = clips[index]?.summary.url;
    return pageUrl == null ? [] : [{ url, pageUrl }];
  });
  return [...new Map(wanted.map((image) => [image.url, image])).values()];
}

/** See `Library.saveImage`. */
export async function saveImage(
  db: LibraryDatabase,
  url: string,
  { type, bytes, hash }: { type: string; bytes: ArrayBuffer; hash: string },
  now: Instant,
): Promise<StoredImage | null> {
  const uses = await findUnstoredUses(db, url);
  if (uses.length === 0) return null;
  const known = await db.images.get(hash);
  const image = known ?? { hash, type, byteCount: bytes.byteLength, keptAt: now };
  if (known === undefined) {
    const { mostBytesEach, mostBytesInAll } = (await getSettings(db)).images;
    const total = (await readCounter(db, 'imageBytes')) + image.byteCount;
    if (image.byteCount > mostBytesEach || total > mostBytesInAll) {
      const missed = image.byteCount > mostBytesEach ? 'too-large' : 'no-room';
      for (const use of uses) await putUse(db, use, { clipId: use.clipId, url, missed });
      return null;
    }
    await db.images.add(image);
    await db.imageBytes.add({ hash, bytes });
    await applyDeltas(db, toStoredImageDeltas(image, 1));
  }
  for (const use of uses) await putUse(db, use, { clipId: use.clipId, url, hash });
  return image;
}

/** See `Library.missImage`. */
export async function missImage(
  db: LibraryDatabase,
  url: string,
  reason: string,
  isFinal: boolean,
): Promise<void> {
  for (const use of await findQueuedUses(db, url)) {
    const { clipId } = use;
    const tries = (use.tries ?? 0) + 1;
    const isGivenUp = isFinal || tries >= maxTries;
    await putUse(db, use, isGivenUp ? { clipId, url, missed: reason } : { clipId, url, tries });
  }
}

/** See `Library.findImage`. */
export async function findImage(
  db: LibraryDatabase,
  clipId: string,
  url: string,
): Promise<{ type: string; bytes: Uint8Array } | null> {
  const hash = (await db.imageUses.get([clipId, url]))?.hash;
  if (hash === undefined) return null;
  const [image, data] = await Promise.all([db.images.get(hash), db.imageBytes.get(hash)]);
  return image && data ? { type: image.type, bytes: new Uint8Array(data.bytes) } : null;
}

/** See `Library.imageTotals`. */
export async function imageTotals(db: LibraryDatabase): Promise<ImageTotals> {
  const [images, bytes, missed, wanted] = await db.counters.bulkGet([
    'images',
    'imageBytes',
    'imagesMissed',
    'imagesWanted',
  ]);
  return {
    count: images?.count ?? 0,
    byteCount: bytes?.count ?? 0,
    missed: missed?.count ?? 0,
    wanted: wanted?.count ?? 0,
  };
}

/** Deletes the image uses of a purged clip, and images that no other clip uses. */
export async function deleteImageUses(db: LibraryDatabase, clipId: string): Promise<void> {
  const uses = await db.imageUses
    .where('[clipId+url]')
    .between([clipId, ''], [clipId, '\uffff'])
    .toArray();
  for (const use of uses) await putUse(db, use, null);
  for (const hash of new Set(uses.map((use) => use.hash))) {
    if (hash === undefined) continue;
    if ((await db.imageUses.where('hash').equals(hash).first()) !== undefined) continue;
    const image = await db.images.get(hash);
    await db.images.delete(hash);
    await db.imageBytes.delete(hash);
    if (image !== undefined) await applyDeltas(db, toStoredImageDeltas(image, -1));
  }
}

/** See `Library.dropImages`. */
export async function dropImages(db: LibraryDatabase): Promise<void> {
  await Promise.all([db.images.clear(), db.imageBytes.clear(), db.imageUses.clear()]);
  await db.counters.bulkDelete(['images', 'imageBytes', 'imagesMissed', 'imagesWanted']);
}

/** Returns the uses of an address without a stored image, including those given up. */
async function findUnstoredUses(db: LibraryDatabase, url: string): Promise<readonly ImageUse[]> {
  const uses = await db.imageUses.where('url').equals(url).toArray();
  return uses.filter(({ hash }) => hash === undefined);
}

/** Returns the uses of an address whose image is still queued. */
export async function findQueuedUses(
  db: LibraryDatabase,
  url: string,
): Promise<readonly ImageUse[]> {
  const uses = await db.imageUses.where('url').equals(url).toArray();
  return uses.filter(({ tries }) => tries !== undefined);
}

async function putUse(
  db: LibraryDatabase,
  before: ImageUse | null,
  after: ImageUse | null,
): Promise<void> {
  if (after !== null) await db.imageUses.put(after);
  else if (before !== null) await db.imageUses.delete([before.clipId, before.url]);
  const deltas: CounterDeltas = new Map();
  addImageUseDeltas(deltas, before, after);
  await applyDeltas(db, deltas);
}

/** Adds the counter deltas of replacing one use by another. */
export function addImageUseDeltas(
  into: CounterDeltas,
  before: ImageUse | null,
  after: ImageUse | null,
): void {
  const amount = (matches: (use: ImageUse) => boolean) =>
    Number(after !== null && matches(after)) - Number(before !== null && matches(before));
  addDelta(
    into,
    'imagesWanted',
    amount(({ tries }) => tries !== undefined),
  );
  addDelta(
    into,
    'imagesMissed',
    amount(({ missed }) => missed !== undefined),
  );
}

/** Returns the counter deltas of adding or removing a stored image. */
export function toStoredImageDeltas({ byteCount }: StoredImage, times: 1 | -1): CounterDeltas {
  return new Map([
    ['images', times],
    ['imageBytes', times * byteCount],
  ]);
}
