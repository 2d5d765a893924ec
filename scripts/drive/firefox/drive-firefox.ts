import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Driven } from '../browser';
import { ExtensionPage } from '../extension-page';
import { pause, waitUntil } from '../wait-until';
import type { FirefoxExtension } from './firefox-extension';
import { FirefoxTab, getUrl, goTo } from './firefox-tab';
import type { FirefoxWindow } from './firefox-window';

/** After that time, a page is asked again, in milliseconds. */
const silenceMs = 3_000;

interface Installed {
  readonly window: FirefoxWindow;
  readonly extension: FirefoxExtension;
  /** The extension's origin: "moz-extension://…". */
  readonly origin: string;
  /** Folder of the built extension. */
  readonly folder: string;
  /** Folder for downloads. */
  readonly downloads: string;
}

/** Drives a running Firefox in which the extension is installed. `close` ends it. */
export async function driveFirefox(
  browser: Browser,
  { window, extension, origin, folder, downloads }: Installed,
  close: () => Promise<void>,
): Promise<Driven> {
  const openExtensionPage = async () => {
    const page = await browser.newPage();
    await goTo(page, `${origin}/manifest.json`);
    return page;
  };
  let page = await openExtensionPage();
  const extensionPage = new ExtensionPage((source) => page.evaluate(source));

  async function openTab(url: string): Promise<FirefoxTab> {
    let opened: Page | undefined;
    const id = await extensionPage.newTabId(async () => {
      opened = await browser.newPage();
    });
    if (opened === undefined) throw new Error('no page was opened');
    const tab = new FirefoxTab(id, opened, window);
    await tab.goTo(url);
    return tab;
  }

  return {
    browser: 'firefox',
    version: (await browser.version()).replace('/', ' '),
    extensionUrl: (path) => `${origin}/${path}`,
    openTab,
    findTab: (urlStart) =>
      waitUntil(`a tab at ${urlStart}`, async () => {
        const id = await extensionPage.findTabId(urlStart);
        for (const page of id === null ? [] : (await browser.pages()).reverse()) {
          // A closed extension page may still be listed, and one that is opening may never answer.
          const silence = pause(silenceMs).then(() => '');
          const url = await Promise.race([getUrl(page).catch(() => ''), silence]);
          if (url.startsWith(urlStart)) return new FirefoxTab(id ?? 0, page, window);
        }
        return null;
      }),
    inExtension: (work, arg) => extensionPage.evaluate(work, arg),
    callLibrary: (call, ...given) => extensionPage.callLibrary(call, given),
    inContentWorld: (tab, work, arg) => extensionPage.inContentWorld(tab, work, arg),
    badge: (tab) => extensionPage.badge(tab),
    async runCommand(name, tab) {
      await tab.bringToFront();
      await window.pressCommand(name);
    },
    async chooseMenu(tab, id, selector) {
      await tab.bringToFront();
      if (selector !== null) await (tab as FirefoxTab).openMenu(selector);
      await window.chooseMenu(id, selector === null);
    },
    useAddressBar: (query, choice) => window.useAddressBar(`pm ${query}`, choice),
    openPopup: (tab) => openTab(`${origin}/popup.html?tab=${tab.id}`),
    inPopup: (work, arg) => window.inPopup(work, arg),
    inPanel: (work, arg) => window.inPanel(work, arg),
    openPanel: (tab) => openTab(`${origin}/sidepanel.html?tab=${tab.id}`),
    async readInReaderMode(tab) {
      await tab.bringToFront();
      await window.readInFront();
      return waitUntil('the reader mode', () =>
        tab.evaluate(() => {
          if (!document.documentURI.startsWith('about:reader')) return null;
          const content = document.querySelector<HTMLElement>('.moz-reader-content');
          // Empty until it is shown.
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as shown.
          return content?.innerText || null;
        }, undefined),
      );
    },
    withdrawSites: () => extension.withdrawSites(),
    allowSites: () => extension.allowSites(),
    acceptPrompt: () => window.acceptPrompt(),
    stopBackground: () => extension.stopBackground(),
    async reinstall() {
      await extension.reinstall(folder);
      page = await openExtensionPage();
    },
    disable: () => extension.disable(),
    async enable() {
      await extension.enable();
      page = await openExtensionPage();
    },
    async catchDownload(_tab, target, act) {
      await mkdir(target, { recursive: true });
      const before = await readdir(downloads);
      await act();
      const name = await waitUntil('a download', async () => {
        const files = await readdir(downloads);
        const busy = files.some((file) => file.endsWith('.part'));
        const found = files.find((file) => !before.includes(file));
        if (busy || found === undefined) return null;
        // The file is empty until the first data arrives.
        return (await stat(join(downloads, found))).size > 0 ? found : null;
      });
      await rename(join(downloads, name), join(target, name));
      return join(target, name);
    },
    limitStorage: () => Promise.reject(new Error('Firefox has no limit for one extension')),
    close,
  };
}
