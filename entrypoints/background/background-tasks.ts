import { browser } from 'wxt/browser';
import { now } from '../../client/base/now';
import type { ProtectedStore } from '../../client/edits/protected-store';
import { rememberLibrary } from '../../client/library/remember-library';
import type { ClippingLibrary } from '../../storage';
import { fetchMissingImages } from './images/fetch-missing-images';

/** The names of our alarms, which the browser keeps while the background sleeps. */
const alarms = { images: 'keep-images', bin: 'purge-bin' } as const;

/** In minutes: when to resume fetching images if the background was stopped, and when to retry. */
const goOnAfter = 1;
const tryAgainAfter = 60;

/** In minutes: the first purge of the bin after a start; then daily. */
const firstPurge = 5;
const purgeEvery = 24 * 60;

/** Tasks that the background runs by itself. */
export interface BackgroundTasks {
  /**
   * Fetches wanted images after something was saved. A call during a run causes another run.
   * Resolves with the addresses of those that could not be fetched since the start.
   */
  fetchImages(): Promise<ReadonlySet<string>>;
}

/**
 * Sets the alarms and their handlers: wanted images, the bin, and the record of the
 * library outside of it. Call at the top of the background's script.
 */
export function startBackgroundTasks(
  library: ClippingLibrary,
  store: ProtectedStore,
): BackgroundTasks {
  let running: Promise<ReadonlySet<string>> | null = null;
  let again = false;
  const missed = new Set<string>();

  const run = async () => {
    do {
      again = false;
      // If the browser stops us midway, the alarm resumes the work.
      await browser.alarms.create(alarms.images, { delayInMinutes: goOnAfter });
      const isLeft = await fetchMissingImages(library, fetch, missed);
      if (isLeft) await browser.alarms.create(alarms.images, { delayInMinutes: tryAgainAfter });
      else await browser.alarms.clear(alarms.images);
      await rememberLibrary(library, store, crypto);
    } while (again);
    return missed;
  };
  const tasks: BackgroundTasks = {
    fetchImages() {
      again = true;
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
  };

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === alarms.images) await tasks.fetchImages();
    if (name !== alarms.bin) return;
    await library.purgeBin(now());
    await rememberLibrary(library, store, crypto);
  });
  void ensurePurging();
  return tasks;
}

async function ensurePurging(): Promise<void> {
  if (await browser.alarms.get(alarms.bin)) return;
  await browser.alarms.create(alarms.bin, {
    delayInMinutes: firstPurge,
    periodInMinutes: purgeEvery,
  });
}
