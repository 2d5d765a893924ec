import type { Instant } from '../../core/model';
import type { Local } from '../../core/sync';
import { readVersions } from '../clips/related-rows';
import { toStoredImageDeltas } from '../images/images';
import { applyDeltas } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';
import { getSettings } from '../settings/settings';
import type { ExchangeRows } from './exchange-rows';
import { hashArticle } from './hash-article';

/** The texts and images of the library, for exchanges. */
export function createLocalBlobs(
  db: LibraryDatabase,
  { readAll, writeAll, getPlace }: ExchangeRows,
  clock: () => Instant,
): Pick<Local, 'readTexts' | 'readImage' | 'listMissingImages' | 'storeImage'> {
  return {
    async readTexts(ids) {
      const versions = await readAll(() => readVersions(db, ids));
      return new Map(
        await Promise.all(
          versions.map(async ({ article }) => [await hashArticle(article), article] as const),
        ),
      );
    },
    async readImage(hash) {
      const [image, data] = await readAll(() =>
        Promise.all([db.images.get(hash), db.imageBytes.get(hash)]),
      );
      return image && data ? { type: image.type, bytes: new Uint8Array(data.bytes) } : null;
    },
    listMissingImages: (hashes) =>
      readAll(async () => {
        if (!(await getSettings(db)).images.keep) return [];
        const images = await db.images.bulkGet([...hashes]);
        return hashes.filter((_, index) => images[index] === undefined);
      }),
    storeImage: (hash, { type, bytes }) =>
      writeAll(async () => {
        await getPlace();
        if ((await db.images.get(hash)) !== undefined) return;
        const image = { hash, type, byteCount: bytes.length, keptAt: clock() };
        await Promise.all([
          db.images.add(image),
          db.imageBytes.put({ hash, bytes: bytes.slice().buffer }),
          applyDeltas(db, toStoredImageDeltas(image, 1)),
        ]);
      }),
  };
}
