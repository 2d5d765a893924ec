import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, ProtocolError } from 'puppeteer-core';
import type { LaunchOptions, RenewableDriven } from '../browser';
import { waitUntil } from '../wait-until';
import { driveFirefox } from './drive-firefox';
import { FirefoxChrome } from './firefox-chrome';
import { FirefoxExtension } from './firefox-extension';
import { FirefoxWindow } from './firefox-window';

/** The extension's id in the manifest, and the fixed host that the driver gives it. */
const extensionId = 'pressmark@pressmark.example';
const uuid = '6c1d9a54-7f57-4d4b-9d0f-0d6a4f3f2b10';
const origin = `moz-extension://${uuid}`;

/** A closed browser may go on writing into its folder for a moment. */
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 250 };

/** A Firefox that can be killed. */
interface FirefoxDriven extends RenewableDriven {
  /** Kills the browser's main process, and keeps its profile. */
  kill(): Promise<void>;
}

/**
 * Starts Firefox with the extension in a new profile. Once in hundreds of starts, Firefox never
 * opens its first tab: it is started again.
 */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriven> {
  try {
    return await start(options);
  } catch (error) {
    if (!(error instanceof ProtocolError && /timed out/.test(error.message))) throw error;
    return start(options);
  }
}

async function start(options: LaunchOptions): Promise<FirefoxDriven> {
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
      // Spare processes for the next tab.
      'dom.ipc.processPrelaunch.enabled': false,
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
  const kill = async () => {
    browser.process()?.kill('SIGKILL');
    await waitUntil('the end of the browser', async () => !browser.connected);
    await rm(own, removal);
  };
  try {
    return { ...(await install(browser, options, downloads, close)), kill };
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
  const chrome = await FirefoxChrome.open(browser);
  const window = new FirefoxWindow(chrome, extensionId);
  const extension = new FirefoxExtension(chrome, extensionId);
  // Closes the extension's tabs too: it reloads the extension.
  if (options.inPrivateWindows) await extension.allowInPrivateWindows();
  else if (!options.asInstalled) await window.closeOpenedTab();
  if (!options.asInstalled) await extension.allowSites();
  const installed = { window, extension, origin, folder: options.extension, downloads };
  const driven = await driveFirefox(browser, installed, close);
  return {
    ...driven,
    async clear() {
      await window.closeTabs();
      await extension.uninstall(uuid);
    },
    renew: () => install(browser, options, downloads, close),
  };
}
