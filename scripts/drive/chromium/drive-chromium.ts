import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Driven, Screen, Tab } from '../browser';
import { ExtensionPage } from '../extension-page';
import { readMenuInfo } from '../menu-info';
import { clickNamed } from '../page-actions';
import { waitUntil } from '../wait-until';
import { ChromiumBackground } from './chromium-background';
import { ChromiumTab } from './chromium-tab';
import { attachTarget } from './chromium-target';

/** The extension's service worker, once it has started. */
export function findWorker(context: BrowserContext): Promise<Worker> | Worker {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker', { timeout: 60_000 });
}

/** The origins that the extension can ask for. */
const allSites = ['http://*/*', 'https://*/*'];

/** Drives a running Chromium with the extension. See `launchChromium` for errors. */
export async function driveChromium(context: BrowserContext, asInstalled = false): Promise<Driven> {
  const worker = await findWorker(context);
  // `URL.origin` is "null" for extension URLs.
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const openExtensionPage = async () => {
    const opened = await context.newPage();
    await opened.goto(`${origin}/manifest.json`);
    return opened;
  };
  let page = await openExtensionPage();
  const extensionPage = new ExtensionPage((source) => page.evaluate(source));
  const openDevtools = async () => {
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return session;
  };
  let devtools = await openDevtools();
  /** After the extension's pages were closed. */
  const reopen = async () => {
    page = await openExtensionPage();
    devtools = await openDevtools();
  };
  const background = new ChromiumBackground(context, origin, () => devtools);

  async function openTab(url: string): Promise<ChromiumTab> {
    let opened: Page | undefined;
    const id = await extensionPage.newTabId(async () => {
      opened = await context.newPage();
    });
    if (opened === undefined) throw new Error('no page was opened');
    const tab = new ChromiumTab(id, opened);
    await tab.goTo(url);
    return tab;
  }

  async function attach(path: string): Promise<Screen> {
    const browser = context.browser();
    if (browser === null) throw new Error('the browser cannot be asked for its pages');
    return attachTarget(await browser.newBrowserCDPSession(), `${origin}/${path}`);
  }

  async function openPopup(tab: Tab): Promise<Screen> {
    await tab.bringToFront();
    await background.evaluate(() => chrome.action.openPopup(), undefined);
    return attach('popup.html');
  }

  /**
   * Changes the extension through the API of the browser's extensions page, with `id` in scope. The
   * page itself would take longer than everything else: one of its scripts has the API too.
   */
  async function changeExtension(change: string): Promise<void> {
    const settings = await context.newPage();
    await settings.goto('chrome://extensions/strings.m.js');
    await settings.evaluate(`((id) => ${change})(${JSON.stringify(new URL(worker.url()).host)})`);
    await settings.close();
  }
  const setHostAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    changeExtension(`chrome.developerPrivate.updateExtensionConfiguration({
      extensionId: id, hostAccess: '${hostAccess}',
    })`);

  // Accepts the prompts of later requests: Chromium does not ask again for what the user once
  // allowed there. It grants nothing yet.
  await changeExtension(`Promise.all(${JSON.stringify(allSites)}.map((origin) =>
    chrome.developerPrivate.addHostPermission(id, origin)))`);
  if (!asInstalled) {
    await extensionPage.evaluate(
      (origins) => chrome.permissions.request({ origins }).then(() => {}),
      allSites,
    );
  }

  return {
    browser: 'chromium',
    version: `Chromium ${context.browser()?.version() ?? ''}`.trim(),
    extensionUrl: (path) => `${origin}/${path}`,
    openTab,
    findTab: (urlStart) =>
      waitUntil(`a tab at ${urlStart}`, async () => {
        const found = context.pages().findLast((one) => one.url().startsWith(urlStart));
        const id = found && (await extensionPage.findTabId(urlStart));
        return found && id ? new ChromiumTab(id, found) : null;
      }),
    inExtension: (work, arg) => extensionPage.evaluate(work, arg),
    callLibrary: (call, ...given) => extensionPage.callLibrary(call, given),
    inContentWorld: (tab, work, arg) => extensionPage.inContentWorld(tab, work, arg),
    badge: (tab) => extensionPage.badge(tab),
    async runCommand(name, tab) {
      await tab.bringToFront();
      await background.evaluate(
        async ({ name, id }) => {
          chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id));
        },
        { name, id: tab.id },
      );
    },
    async chooseMenu(tab, id, selector) {
      await tab.bringToFront();
      const info = selector === null ? {} : await tab.evaluate(readMenuInfo, selector);
      await background.evaluate(
        async ({ tabId, info }) => {
          chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(tabId));
        },
        { tabId: tab.id, info: { ...info, menuItemId: id } },
      );
    },
    async useAddressBar(query, choice) {
      const contents = await background.evaluate(
        ({ query }) =>
          new Promise<readonly { content: string; description: string }[]>((resolve) =>
            chrome.omnibox.onInputChanged.dispatch(query, resolve),
          ),
        { query },
      );
      const chosen = choice === 0 ? query : (contents[choice - 1]?.content ?? '');
      await background.evaluate(
        ({ chosen }) => chrome.omnibox.onInputEntered.dispatch(chosen, 'currentTab'),
        { chosen },
      );
      return contents.map(({ description }) => description);
    },
    openPopup,
    inPopup: async (work, arg) => (await attach('popup.html')).evaluate(work, arg),
    inPanel: async (work, arg) => (await attach('sidepanel.html')).evaluate(work, arg),
    async openPanel(tab) {
      // It can only be opened by a click, and the popup has a button for it.
      const popup = await openPopup(tab);
      await waitUntil('the popup to have read the page', () =>
        popup.evaluate(
          () =>
            document.querySelector('.popup__foot') !== null && !document.querySelector('.waiting'),
          undefined,
        ),
      );
      await clickNamed(popup, 'Side panel');
      return attach('sidepanel.html');
    },
    readInReaderMode: () => Promise.reject(new Error("Chromium's reading mode cannot be reached")),
    withdrawSites: () => setHostAccess('ON_CLICK'),
    allowSites: () => setHostAccess('ON_ALL_SITES'),
    acceptPrompt: () => setHostAccess('ON_ALL_SITES'),
    stopBackground: () => background.stop(),
    async reinstall() {
      // Without developer mode, an unpacked extension is disabled when it is reloaded.
      await changeExtension(`chrome.developerPrivate
        .updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.reload(id, { failQuietly: true }))`);
      await reopen();
    },
    disable: () => changeExtension('chrome.management.setEnabled(id, false)'),
    async enable() {
      await changeExtension('chrome.management.setEnabled(id, true)');
      await reopen();
    },
    async catchDownload(tab, folder, act) {
      const from = context.pages().find((one) => tab instanceof ChromiumTab && one === tab.page);
      if (from === undefined) throw new Error('the tab is closed');
      const [download] = await Promise.all([
        from.waitForEvent('download', { timeout: 60_000 }),
        act(),
      ]);
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    async limitStorage(bytes) {
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
    },
    close: () => context.close(),
  };
}
