import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { LaunchOptions, RenewableDriven } from '../browser';
import { waitUntil } from '../wait-until';
import { driveChromium, findWorker } from './drive-chromium';

/** The viewport, in CSS pixels. */
const viewport = { width: 1280, height: 860 };

/** The viewport of a phone. */
const smallViewport = { width: 412, height: 860 };

/** A closed browser may go on writing into its folder for a moment. */
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 250 };

/** Keeps the browser from making network requests of its own. */
const quiet = [
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-background-networking',
];

/**
 * Starts Chromium with the extension, which is not installed yet if `renewable`. Without a
 * profile folder, it uses a new one that is removed at the end.
 */
export function startChromium(options: LaunchOptions, profile = ''): Promise<BrowserContext> {
  const { locale = 'en-GB', localHosts = [] } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    // `true` would be the old headless mode, which does not support extensions.
    headless: false,
    viewport: options.headed ? null : options.touched ? smallViewport : viewport,
    // Pages then see a coarse pointer and no mouse.
    ...(options.touched && { hasTouch: true, isMobile: true }),
    locale,
    env: { ...definedEnv(), ...options.env },
    ...(!options.headed && {
      colorScheme: options.colourScheme ?? 'light',
      // Elements that fade in would be half visible in screenshots.
      reducedMotion: 'reduce',
    }),
    // Playwright disables extensions unless one is loaded at the start.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      '--no-sandbox',
      `--lang=${locale}`,
      ...(options.renewable
        ? ['--enable-unsafe-extension-debugging']
        : [
            `--disable-extensions-except=${options.extension}`,
            `--load-extension=${options.extension}`,
          ]),
      ...quiet,
      `--host-resolver-rules=${localHosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
      ...(options.args ?? []),
    ],
  });
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/**
 * Starts Chromium with a driver.
 *
 * Throws if the extension's service worker does not start: branded Chrome since 137 ignores
 * `--load-extension`.
 */
export async function launchChromium(options: LaunchOptions): Promise<RenewableDriven> {
  const profile = options.downloads ? await createProfile(options.downloads) : '';
  const context = await startChromium(options, profile);
  if (profile !== '') context.on('close', () => rm(profile, removal));
  try {
    if (options.downloads) await resetDownloads(context);
    if (options.renewable) await install(context, options.extension);
    return await driveInstalled(context, options);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function driveInstalled(
  context: BrowserContext,
  options: LaunchOptions,
): Promise<RenewableDriven> {
  if (!options.asInstalled) await closeOpenedTab(context);
  if (options.inPrivateWindows) await allowInPrivateWindows(context);
  const driven = await driveChromium(context, options.asInstalled);
  return {
    ...driven,
    async clear() {
      await uninstall(context, new URL(driven.extensionUrl('')).host);
      await context.clearCookies();
      // The browser would end with its last page.
      const [first, ...others] = context.pages();
      for (const page of others) await page.close();
      await first?.goto('about:blank');
    },
    async renew() {
      await install(context, options.extension);
      return driveInstalled(context, options);
    },
  };
}

/** Commands that the driver's types lack. */
interface ExtensionCommands {
  send(method: 'Extensions.loadUnpacked', given: { path: string }): Promise<unknown>;
  send(method: 'Extensions.uninstall', given: { id: string }): Promise<unknown>;
  detach(): Promise<void>;
}

async function commandExtensions(
  context: BrowserContext,
  work: (commands: ExtensionCommands) => Promise<unknown>,
): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser cannot be reached');
  await work(session as ExtensionCommands);
  await session.detach();
}

function install(context: BrowserContext, extension: string): Promise<void> {
  return commandExtensions(context, (commands) =>
    commands.send('Extensions.loadUnpacked', { path: extension }),
  );
}

/** Uninstalls the extension, which deletes what it has stored and closes its pages. */
function uninstall(context: BrowserContext, id: string): Promise<void> {
  return commandExtensions(context, (commands) => commands.send('Extensions.uninstall', { id }));
}

/** Creates a profile with a download folder. */
export async function createProfile(downloads: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'pressmark-chromium-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Resets the driver's handling of downloads to the browser's default. */
export async function resetDownloads(context: BrowserContext): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  await devtools?.send('Browser.setDownloadBehavior', { behavior: 'default' });
}

/** Closes the tab that the extension opens when it is installed. */
export async function closeOpenedTab(context: BrowserContext): Promise<void> {
  const opened = await waitUntil('the tab that the extension opens', async () =>
    context.pages().find((page) => page.url().startsWith('chrome-extension:')),
  );
  await opened.close();
}

/** Turns on the switch on the extensions page, which reloads the extension. */
async function allowInPrivateWindows(context: BrowserContext): Promise<void> {
  const { host } = new URL((await findWorker(context)).url());
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const id = JSON.stringify(host);
  // Without developer mode, an unpacked extension is disabled when it is reloaded.
  await page.evaluate(
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
      chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: ${id}, incognitoAccess: true,
      }))`,
  );
  await waitUntil('the extension in private windows', () =>
    page.evaluate(
      `chrome.developerPrivate.getExtensionInfo(${id}).then(({ state, incognitoAccess }) =>
        state === 'ENABLED' && incognitoAccess.isActive)`,
    ),
  );
  await page.close();
}
