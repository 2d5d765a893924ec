import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import type { GalleryBrowser } from './gallery-page';
import type { ListedState } from './list-shots';
import { openGallery } from './open-gallery.mjs';

/** The gallery in Chromium, in as many pages as keep the processors busy. */
export function createChromiumGallery(browser: Browser, folder: string): GalleryBrowser {
  return {
    pageCount: availableParallelism() + 1,
    runsAxe: true,
    async open({ isTouched, onError }) {
      const page = await openGallery(browser, folder, { scheme: 'light', isTouched });
      page.on('pageerror', (error) => onError(error.message));
      return { page, close: () => page.context().close() };
    },
  };
}

/** All states of the built gallery. */
export async function listStates(
  browser: Browser,
  folder: string,
): Promise<readonly ListedState[]> {
  const page = await openGallery(browser, folder, { scheme: 'light', isTouched: false });
  const states = await page.evaluate(() => window.gallery.list());
  await page.context().close();
  return states;
}
