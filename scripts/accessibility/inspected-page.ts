import type { Browser } from 'playwright-core';
import { openFirefoxGallery } from '../gallery/firefox-gallery';
import type { GalleryPage } from '../gallery/gallery-page';
import { openGallery } from '../gallery/open-gallery.mjs';
import { readChromiumTree } from './chromium-tree';
import { readFirefoxTree } from './firefox-tree';
import { isRingVisible } from './measure-ring';
import type { SpokenNode } from './spoken-node';

/** A page of the gallery whose accessibility tree can be read. */
export interface InspectedPage {
  /** Of the browser. */
  readonly name: 'Chromium' | 'Firefox';
  readonly page: GalleryPage;
  readTree(): Promise<SpokenNode>;
  /** Brings the focus from the browser's own interface, where Tab has taken it, back to the page. */
  takeFocus(): Promise<void>;
  /** See `isRingVisible`. Null in Firefox: the ring is the same. */
  readonly isRingVisible: (() => Promise<boolean | null>) | null;
  close(): Promise<void>;
}

export async function inspectChromium(browser: Browser, site: string): Promise<InspectedPage> {
  const open = () => openGallery(browser, site, { scheme: 'light', isTouched: false });
  const page = await open();
  const canvas = await open();
  const session = await page.context().newCDPSession(page);
  return {
    name: 'Chromium',
    page,
    readTree: () => readChromiumTree(session),
    takeFocus: () => page.bringToFront(),
    isRingVisible: () => isRingVisible(page, canvas),
    async close() {
      await page.context().close();
      await canvas.context().close();
    },
  };
}

export async function inspectFirefox(path: string, site: string): Promise<InspectedPage> {
  const onError = (message: string) => console.error(message);
  const { page, chrome, close } = await openFirefoxGallery(path, site, {
    isTouched: false,
    onError,
  });
  return {
    name: 'Firefox',
    page,
    readTree: () => readFirefoxTree(chrome),
    async takeFocus() {
      await chrome.read('gBrowser.selectedBrowser.focus()');
    },
    isRingVisible: null,
    close,
  };
}
