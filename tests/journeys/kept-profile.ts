import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { startChromium } from '../../scripts/drive/chromium';
import { waitUntil } from '../../scripts/drive/wait-until';
import { builds } from './stage';

/** A profile of Chromium that outlives its browser. */
export interface KeptProfile {
  /** Starts the browser with a page of the extension that shows nothing, from which the library can be asked. */
  start(): Promise<Page>;
  /** Ends the browser as a reader does. */
  close(): Promise<void>;
  /** Takes the databases away, as a browser does that finds them broken; to be called when it is closed. */
  loseDatabases(): Promise<void>;
  /** Ends the browser's main process in the middle of whatever it does. */
  crash(): Promise<void>;
  remove(): Promise<void>;
}

/** A new profile with the built extension in it. */
export async function keepProfile(): Promise<KeptProfile> {
  const executablePath = process.env['PRESSMARK_CHROMIUM'];
  if (!executablePath) throw new Error("PRESSMARK_CHROMIUM must name the browser's program");
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-profile-'));
  let context: BrowserContext | null = null;
  const close = async () => {
    await context?.close();
    context = null;
  };
  return {
    async start() {
      context = await startChromium({ executablePath, extension: builds.chromium }, folder);
      const [running] = context.serviceWorkers();
      const worker = running ?? (await context.waitForEvent('serviceworker'));
      const page = await context.newPage();
      await page.goto(new URL('/manifest.json', worker.url()).href);
      return page;
    },
    close,
    loseDatabases: () => rm(join(folder, 'Default', 'IndexedDB'), { recursive: true }),
    async crash() {
      const ended = context;
      if (!ended) throw new Error('no browser to crash');
      const [page] = ended.pages();
      if (!page) throw new Error('no page in the browser');
      const devtools = await ended.newCDPSession(page);
      let isOver = false;
      ended.on('close', () => {
        isOver = true;
      });
      // Answered by the end of the connection.
      await devtools.send('Browser.crash').catch(() => {});
      await waitUntil('the crash', async () => isOver);
      context = null;
    },
    async remove() {
      await close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks the library by way of the background, as a screen in a private window does; throws on a failure. */
export async function ask<Answer>(page: Page, call: string, ...given: unknown[]): Promise<Answer> {
  const result = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    to: 'library',
    call,
    ask: given,
  });
  const { ok, value, failure } = result as { ok: boolean; value: Answer; failure: unknown };
  if (!ok) throw new Error(JSON.stringify(failure));
  return value;
}

/** Every row of the library, by table. */
export async function tablesOf(page: Page): Promise<Readonly<Record<string, unknown[]>>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames].filter((name) => name !== 'imageBytes');
          const reading = db.transaction(names);
          const rows: Record<string, unknown[]> = {};
          for (const name of names) {
            reading.objectStore(name).getAll().onsuccess = ({ target }) => {
              rows[name] = (target as IDBRequest<unknown[]>).result;
            };
          }
          reading.onerror = () => reject(reading.error);
          reading.oncomplete = () => {
            db.close();
            resolve(rows);
          };
        };
      }),
    undefined,
  );
}
