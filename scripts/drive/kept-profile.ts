import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { crashChromium, killChromium } from './chromium/end-chromium';
import { startChromium } from './chromium/launch-chromium';
import { callLibraryIn, prepareLibrary } from './library-in-page';

/** A Chromium profile that is kept when the browser is closed. */
export interface KeptProfile {
  /** Starts the browser with an empty extension page, from which the library can be called. */
  start(): Promise<Page>;
  /** Closes the browser as a user does. */
  close(): Promise<void>;
  /** Deletes the databases, as a browser does if they are corrupt. Call it while the browser is closed. */
  loseDatabases(): Promise<void>;
  /**
   * Removes bytes from the end of LevelDB's log, as a crash can. Call it while the browser is
   * closed. Throws if the log is not longer.
   */
  cutLog(bytes: number): Promise<void>;
  /** Crashes the browser's main process. */
  crash(): Promise<void>;
  /** Kills it with SIGKILL. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** Opens a new profile, or the one in `folder`, for Chromium with a built extension. */
export async function openKeptProfile(
  executablePath: string,
  extension: string,
  given: string | null = null,
): Promise<KeptProfile> {
  await prepareLibrary();
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'pressmark-profile-')));
  let context: BrowserContext | null = null;
  const close = async () => {
    await context?.close();
    context = null;
  };
  async function endBy(end: typeof killChromium): Promise<void> {
    if (context === null) throw new Error('no browser to end');
    await end(context);
    context = null;
  }

  return {
    async start() {
      context = await startChromium({ executablePath, extension }, folder);
      const [running] = context.serviceWorkers();
      const worker = running ?? (await context.waitForEvent('serviceworker'));
      const page = await context.newPage();
      await page.goto(new URL('/manifest.json', worker.url()).href);
      return page;
    },
    close,
    loseDatabases: () => rm(join(folder, 'Default', 'IndexedDB'), { recursive: true }),
    async cutLog(bytes) {
      const log = await findLog(join(folder, 'Default', 'IndexedDB'));
      const { size } = await stat(log);
      if (size <= bytes) throw new Error(`the log has ${size} bytes, ${bytes} were to be cut off`);
      await truncate(log, size - bytes);
    },
    crash: () => endBy(crashChromium),
    kill: () => endBy(killChromium),
    async remove() {
      await close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Finds the log of the extension's databases. There is no other origin, because these profiles open no other pages. */
async function findLog(databases: string): Promise<string> {
  const files = await readdir(databases, { recursive: true });
  const logs = files.filter((file) => /\.leveldb[/\\]\d+\.log$/.test(file));
  const [log] = logs;
  if (log === undefined || logs.length > 1) throw new Error(`${logs.length} logs in ${databases}`);
  return join(databases, log);
}

/** Calls a method of the library in a page of the extension. Throws on a failure. */
export function callLibrary<Answer>(
  page: Page,
  call: string,
  ...given: unknown[]
): Promise<Answer> {
  return callLibraryIn((source) => page.evaluate(source), call, given);
}

/** Returns all rows of the library by table. */
export async function readTables(page: Page): Promise<Readonly<Record<string, unknown[]>>> {
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
