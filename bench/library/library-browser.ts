import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type * as inPage from '../in-page/library';

const extension = '.output/chrome-mv3';

type InPage = typeof inPage;

/** Chromium with the built extension on a profile that outlives it. */
export class LibraryBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly origin: string,
    private readonly script: string,
    private readonly watcher: string,
  ) {}

  /** `script` is `in-page/library` as one text, `watcher` what runs in the library page. */
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
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    return new LibraryBrowser(context, origin, script, watcher);
  }

  /** The library page as it comes to be, with `watch` in it from before its own scripts. */
  async openLibrary(): Promise<Page> {
    const page = await this.context.newPage();
    await page.addInitScript(`${this.watcher};globalThis.watch = inPage`);
    await page.goto(`${this.origin}/library.html`, { waitUntil: 'commit' });
    return page;
  }

  /** A page of the extension with the functions of `in-page/library` in it. */
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

/** A page in which functions of the bench are called. */
export class LibraryBenchPage {
  constructor(readonly page: Page) {}

  run<Name extends keyof InPage>(
    name: Name,
    ask: Parameters<InPage[Name]>[0],
  ): Promise<Awaited<ReturnType<InPage[Name]>>> {
    // Dexie's errors reach us without their words.
    return this.page.evaluate(
      `inPage.${name}(${ask === undefined ? '' : JSON.stringify(ask)})
        .catch((error) => { throw new Error(String(error)) })`,
    ) as Promise<Awaited<ReturnType<InPage[Name]>>>;
  }
}

/** The address of a worker within the extension: of the one that answers questions, or reads texts. */
export function workerPath(kind: 'search' | 'text' = 'search'): string {
  const file = readdirSync(join(extension, 'assets')).find(
    (name) => name.startsWith(`${kind}-worker`) && name.endsWith('.js'),
  );
  if (file === undefined) throw new Error(`the build has no ${kind} worker`);
  return `/assets/${file}`;
}
