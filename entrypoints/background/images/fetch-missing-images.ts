import { now } from '../../../client/base/now';
import type { Library } from '../../../storage';
import { fetchImage } from './fetch-image';

/** Number of parallel image requests. */
const atOnce = 4;

/** The part of a library that stores images. */
type ImageKeeper = Pick<Library, 'listWantedImages' | 'getSettings' | 'saveImage' | 'missImage'>;

/**
 * Fetches the images that clips show and that are not stored yet, each at most once per
 * run. Returns whether some are still missing. Failures are counted and added to `missed`, and
 * the user can load these images with a button in the reader.
 */
export async function fetchMissingImages(
  library: ImageKeeper,
  fetchUrl: typeof fetch,
  missed: Set<string>,
): Promise<boolean> {
  const tried = new Set<string>();
  for (;;) {
    const settings = await library.getSettings();
    // Images already tried in this run are listed after the others.
    const listed = await library.listWantedImages(tried.size + atOnce);
    if (!settings.ok || !listed.ok) return true;
    const fresh = listed.value.filter(({ url }) => !tried.has(url)).slice(0, atOnce);
    if (fresh.length === 0) return listed.value.length > 0;
    await Promise.all(
      fresh.map(async (image) => {
        tried.add(image.url);
        const { mostBytesEach } = settings.value.images;
        const fetched = await fetchImage(image, mostBytesEach, fetchUrl);
        if ('missed' in fetched) {
          missed.add(image.url);
          return library.missImage(image.url, fetched.missed, fetched.isFinal);
        }
        const stored = await library.saveImage(image.url, fetched.type, fetched.bytes, now());
        // If the disk is full, texts have priority.
        const isFull = !stored.ok && stored.failure.code === 'disk-full';
        if (isFull) await library.missImage(image.url, 'disk-full', true);
        return stored;
      }),
    );
  }
}
