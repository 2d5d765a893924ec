import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Language } from '../../core/model';
import type { Driven, Tab } from '../drive/browser';
import { ChromiumTab } from '../drive/chromium/chromium-tab';
import { launchChromium } from '../drive/chromium/launch-chromium';
import { waitForBadge, waitForPainted } from '../drive/read-page-state';
import { selectWords } from '../drive/select-words';
import { pause } from '../drive/wait-until';

export const root = resolve(import.meta.dirname, '../..');

/** The newspaper's host name in the pictures. */
const host = 'harbour-ledger.example';

/** Returns the newspaper's address under its own name. */
export const nameSite = (url: string): string => url.replace('127.0.0.1', host);

/** Starts Chromium with the built extension. */
export function launch(language: Language, colourScheme: 'light' | 'dark'): Promise<Driven> {
  return launchChromium({
    executablePath: process.env['PRESSMARK_CHROMIUM'] ?? 'chromium',
    extension: join(root, '.output/chrome-mv3'),
    colourScheme,
    locale: language,
    localHosts: [host],
  });
}

/** Opens and clips an article. */
export async function clip(driven: Driven, url: string): Promise<Tab> {
  const tab = await driven.openTab(url);
  await waitForBadge(driven, tab, '●');
  await driven.runCommand('clip-article', tab);
  await waitForBadge(driven, tab, '✓');
  return tab;
}

/** Highlights words on a page on which nothing is highlighted. */
export async function highlight(driven: Driven, tab: Tab, words: string): Promise<void> {
  await tab.bringToFront();
  await selectWords(tab, words);
  await driven.runCommand('highlight-selection', tab);
  await waitForPainted(tab, { sun: [words] });
}

export interface PictureOptions {
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The width at which the tab is laid out, in CSS pixels. */
  readonly layoutWidth: number;
  /** Of WebP, up to 100. */
  readonly quality: number;
}

/** Photographs a tab to a file. */
export async function takePicture(tab: Tab, file: string, options: PictureOptions): Promise<void> {
  await writeFile(file, await photograph(tab, options));
}

/** Photographs a tab, as WebP. */
export async function photograph(tab: Tab, options: PictureOptions): Promise<Buffer> {
  const { width, height, layoutWidth, quality } = options;
  const layoutHeight = (layoutWidth * height) / width;
  const { page, devtools } = await hideScrollbars(tab);
  await tab.resize(layoutWidth, Math.round(layoutHeight));
  await pause(500);
  await page.mouse.move(0, 0);
  const [x, y] = await tab.evaluate(() => [scrollX, scrollY] as const, undefined);
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip: { x, y, width: layoutWidth, height: layoutHeight, scale: width / layoutWidth },
  });
  return Buffer.from(data, 'base64');
}

export async function hideScrollbars(tab: Tab) {
  if (!(tab instanceof ChromiumTab)) throw new Error('pictures are taken in Chromium');
  const devtools = await tab.page.context().newCDPSession(tab.page);
  await devtools.send('Emulation.setScrollbarsHidden', { hidden: true });
  return { page: tab.page, devtools };
}
