import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { closeOpenedTab } from '../../scripts/drive/chromium/launch-chromium';
import type * as inPage from '../in-page/library';

const extension = '.output/chrome-mv3';

type InPage = typeof inPage;

/** Chromium with the built extension and a persistent profile. */
export class LibraryBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly origin: string,
    private readonly script: string,
    private readonly watcher: string,
  ) {}

  /** `script` is the bundled `in-page/library`, `watcher` the bundled script for the library page. */
  static async start(profile: string, script: string, watcher: string): Promise<LibraryBrowser> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
      headless: false,
      viewport: { width: 1280, height: 860 },
      args: [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    // Over pages that are measured, it would make Chromium collect garbage several times as long.
    await closeOpenedTab(context);
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    return new LibraryBrowser(context, origin, script, watcher);
  }

  /** Opens the library page. `watch` runs in it before its own scripts. Does not wait for it to load. */
  async openLibrary(): Promise<Page> {
    const page = await this.context.newPage();
    await page.addInitScript(`${this.watcher};globalThis.watch = inPage`);
    await page.goto(`${this.origin}/library.html`, { waitUntil: 'commit' });
    return page;
  }

  /** Opens a page of the extension with the functions of `in-page/library`. */
  async openPage(): Promise<LibraryBenchPage> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}/manifest.json`);
    await page.evaluate(`${this.script};globalThis.inPage = inPage`);
    return new LibraryBenchPage(page);
  }

  get version(): string {
    return this.context.browser()?.version() ?? '';
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** A page to call functions of `in-page/library` in. */
export class LibraryBenchPage {
  constructor(readonly page: Page) {}

  run<Name extends keyof InPage>(
    name: Name,
    options: Parameters<InPage[Name]>[0],
  ): Promise<Awaited<ReturnType<InPage[Name]>>> {
    // Dexie's errors lose their message when they are serialised.
    return this.page.evaluate(
      `inPage.${name}(${options === undefined ? '' : JSON.stringify(options)})
        .catch((error) => { throw new Error(String(error)) })`,
    ) as Promise<Awaited<ReturnType<InPage[Name]>>>;
  }
}

/** Returns the path of the search or text worker in the built extension. */
export function workerPath(kind: 'search' | 'text' = 'search'): string {
  const file = readdirSync(join(extension, 'assets')).find(
    (name) => name.startsWith(`${kind}-worker`) && name.endsWith('.js'),
  );
  if (file === undefined) throw new Error(`the build has no ${kind} worker`);
  return `/assets/${file}`;
}
