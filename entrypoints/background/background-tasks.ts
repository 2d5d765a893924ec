import { browser } from 'wxt/browser';
import { now } from '../../client/base/now';
import type { OwnStore } from '../../client/edits/own-store';
import { rememberLibrary } from '../../client/library/remember-library';
import type { Library } from '../../storage';
import { keepImages } from './keep-images';

/** The names of our alarms, as the browser keeps them while the background sleeps. */
const alarms = { images: 'keep-images', bin: 'purge-bin' } as const;

/** In minutes: when to go on with images after the background was stopped in the middle, and when to try again. */
const goOnAfter = 1;
const tryAgainAfter = 60;

/** In minutes: the bin is looked at soon after a start and then daily. */
const firstPurge = 5;
const purgeEvery = 24 * 60;

/** What the background does by itself. */
export interface BackgroundTasks {
  /** After something was kept: fetches the images that are wanted; called again meanwhile, it goes round once more. */
  keepImages(): Promise<void>;
}

/**
 * Sets the alarms and answers them: images that are still wanted, the bin, and what is written down of the library.
 * To be called at the top of the background's script.
 */
export function startBackgroundTasks(library: Library, store: OwnStore): BackgroundTasks {
  let running: Promise<void> | null = null;
  let again = false;

  const run = async () => {
    do {
      again = false;
      // Should the browser stop us in the middle, the alarm goes on.
      await browser.alarms.create(alarms.images, { delayInMinutes: goOnAfter });
      const isLeft = await keepImages(library, fetch);
      if (isLeft) await browser.alarms.create(alarms.images, { delayInMinutes: tryAgainAfter });
      else await browser.alarms.clear(alarms.images);
      await rememberLibrary(library, store, crypto);
    } while (again);
  };
  const tasks: BackgroundTasks = {
    keepImages() {
      again = true;
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
  };

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === alarms.images) await tasks.keepImages();
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
