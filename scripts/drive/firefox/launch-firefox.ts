import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { Driven, LaunchOptions, Point, RenewableDriven, Screen, Tab, Work } from './browser';
import { ExtensionPage } from './extension-page';
import { FirefoxChrome } from './firefox-chrome';
import { pause, waitUntil } from './wait-until';
import { toExpression } from './work-source';

/** The extension's id in the manifest, and the fixed host that the driver gives it. */
const extensionId = 'pressmark@pressmark.example';
const uuid = '6c1d9a54-7f57-4d4b-9d0f-0d6a4f3f2b10';
const origin = `moz-extension://${uuid}`;

/** A closed browser may go on writing into its folder for a moment. */
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 250 };

/** Starts Firefox with the extension in a new profile. */
export async function launchFirefox(options: LaunchOptions): Promise<RenewableDriven> {
  const own = await mkdtemp(join(tmpdir(), 'pressmark-downloads-'));
  const downloads = options.downloads ?? own;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: !options.headed,
    env: { ...process.env, ...options.env },
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: { width: options.touched ? 412 : 1280, height: 860 },
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'intl.locale.requested': options.locale ?? 'en-GB',
      'layout.css.prefers-color-scheme.content-override': options.colourScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': 1,
      // A coarse pointer, and no mouse.
      ...(options.touched && {
        'ui.primaryPointerCapabilities': 1,
        'ui.allPointerCapabilities': 1,
        'dom.w3c_touch_events.enabled': 1,
      }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
      'network.dns.localDomains': (options.localHosts ?? []).join(','),
      // Permission prompts are accepted automatically. They still require a click.
      'extensions.webextOptionalPermissionPrompts': false,
      // Buttons of prompts accept clicks at once.
      'security.notification_enable_delay': 0,
      // Otherwise the background would stop in the middle of a slow step.
      'extensions.background.idle.timeout': 600_000,
      ...options.firefoxPreferences,
    },
  });
  const close = async () => {
    await browser.close();
    for (const folder of [own, options.profile ?? '']) {
      if (folder !== '') await rm(folder, removal);
    }
  };
  try {
    return await install(browser, options, downloads, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Installs the extension, and drives the browser. */
async function install(
  browser: Browser,
  options: LaunchOptions,
  downloads: string,
  close: () => Promise<void>,
): Promise<RenewableDriven> {
  await browser.installExtension(options.extension);
  const inside = await FirefoxChrome.open(browser, extensionId);
  // Closes the extension's tabs too: it reloads the extension.
  if (options.inPrivateWindows) await inside.allowInPrivateWindows();
  else if (!options.asInstalled) await inside.closeOpenedTab();
  if (!options.asInstalled) await inside.allowSites();
  const driven = await drive(browser, inside, options.extension, downloads, close);
  return {
    ...driven,
    async clear() {
      await inside.closeTabs();
      await inside.uninstall(uuid);
    },
    renew: () => install(browser, options, downloads, close),
  };
}

async function drive(
  browser: Browser,
  inside: FirefoxChrome,
  extension: string,
  downloads: string,
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
    const tab = new FirefoxTab(id, opened, inside);
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
          // A closed extension page may still be listed.
          const url = await getUrl(page).catch(() => '');
          if (url.startsWith(urlStart)) return new FirefoxTab(id ?? 0, page, inside);
        }
        return null;
      }),
    inExtension: (work, arg) => extensionPage.evaluate(work, arg),
    callLibrary: (call, ...given) => extensionPage.callLibrary(call, given),
    inContentWorld: (tab, work, arg) => extensionPage.inContentWorld(tab, work, arg),
    badge: (tab) => extensionPage.badge(tab),
    async runCommand(name, tab) {
      await tab.bringToFront();
      await inside.pressCommand(name);
    },
    async chooseMenu(tab, id, selector) {
      await tab.bringToFront();
      if (selector !== null) await (tab as FirefoxTab).openMenu(selector);
      await inside.chooseMenu(id, selector === null);
    },
    useAddressBar: (query, choice) => inside.useAddressBar(`pm ${query}`, choice),
    openPopup: (tab) => openTab(`${origin}/popup.html?tab=${tab.id}`),
    inPopup: (work, arg) => inside.inPopup(work, arg),
    openPanel: (tab) => openTab(`${origin}/sidepanel.html?tab=${tab.id}`),
    async readInReaderMode(tab) {
      await tab.bringToFront();
      await inside.readInFront();
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
    withdrawSites: () => inside.withdrawSites(),
    acceptPrompt: () => inside.acceptPrompt(),
    stopBackground: () => inside.stopBackground(),
    async reinstall() {
      await inside.reinstall(extension);
      page = await openExtensionPage();
    },
    disable: () => inside.disable(),
    async catchDownload(_tab, folder, act) {
      await mkdir(folder, { recursive: true });
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
      await rename(join(downloads, name), join(folder, name));
      return join(folder, name);
    },
    limitStorage: () => Promise.reject(new Error('Firefox has no limit for one extension')),
    close,
  };
}

/** The page's own URL: the driver does not report URLs of extension pages. */
async function getUrl(page: Page): Promise<string> {
  return (await page.evaluate('location.href')) as string;
}

/** Navigates. Extension pages never report that they have loaded, so it polls. */
async function goTo(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    // Firefox aborts a navigation that starts while the last page is still loading something.
    await waitUntil(`${url} to open`, async () => {
      await page.goto(url);
      return true;
    });
    return;
  }
  // Rejects when the tab is closed, long after navigation is done.
  page.goto(url).catch(() => undefined);
  await waitUntilLoaded(page, url);
}

function waitUntilLoaded(page: Page, url: string): Promise<unknown> {
  return waitUntil(`${url} to load`, () =>
    page.evaluate(
      `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`,
    ),
  );
}

class FirefoxTab implements Tab, Screen {
  constructor(
    readonly id: number,
    private readonly page: Page,
    private readonly inside: FirefoxChrome,
  ) {}

  evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    return this.page.evaluate(toExpression(work, arg)) as Promise<Answer>;
  }
  isFrameFocused(urlPart: string): Promise<boolean> {
    return this.inside.isFrameFocused(urlPart);
  }
  goTo(url: string): Promise<void> {
    return goTo(this.page, url);
  }
  async reload(): Promise<void> {
    const url = await getUrl(this.page);
    // The driver's own command fails if the page is still loading something.
    await this.page.evaluate('globalThis.stale = true; setTimeout(() => location.reload())');
    await waitUntil('the page to reload', () => this.page.evaluate('!globalThis.stale'));
    await waitUntilLoaded(this.page, url);
  }
  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }
  resize(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height });
  }
  clickAt(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }
  /** Opens the context menu of an element. */
  async openMenu(selector: string): Promise<void> {
    const { x, y } = await this.evaluate(findCentre, selector);
    await this.page.mouse.click(x, y, { button: 'right' });
  }
  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    await this.page.mouse.up();
  }
  async touch({ x, y }: Point, meanwhile?: () => Promise<void>): Promise<void> {
    if (meanwhile === undefined) return this.tap({ x, y });
    const finger = await this.page.touchscreen.touchStart(x, y);
    await meanwhile();
    await finger.end();
  }
  /** In one command: with two, a busy machine makes it a long press. The driver only has two. */
  private async tap({ x, y }: Point): Promise<void> {
    const { browsingContext } = this.page.mainFrame() as unknown as {
      browsingContext: { performActions(sources: readonly object[]): Promise<void> };
    };
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await browsingContext.performActions([
      { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions },
    ]);
  }
  async pinch(): Promise<void> {
    await this.bringToFront();
    await this.inside.pinch();
  }
  print(): Promise<Uint8Array> {
    return this.page.pdf();
  }
  typeText(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    const last = keys.pop();
    if (last === undefined) return;
    for (const modifier of keys) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(last);
    for (const modifier of keys.reverse()) await this.page.keyboard.up(modifier);
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }
  async close(): Promise<void> {
    // Closing an extension page is not reported either.
    await Promise.race([this.page.close(), pause(1_000)]);
  }
}

function findCentre(selector: string): Point {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}
