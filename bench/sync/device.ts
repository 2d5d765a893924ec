import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { driveChromium } from '../../scripts/drive/chromium/drive-chromium';
import { killChromium } from '../../scripts/drive/chromium/end-chromium';
import { startChromium } from '../../scripts/drive/chromium/launch-chromium';
import { launchFirefox } from '../../scripts/drive/firefox/launch-firefox';
import { clickNamed, waitForText } from '../../scripts/drive/page-actions';
import {
  connectTo,
  createSyncedLibrary,
  joinSyncedLibrary,
  openSyncSettings,
} from '../../scripts/drive/sync-settings';
import { toExpression } from '../../scripts/drive/work-source';
import { findChromium, findFirefox } from '../../scripts/find-programs.mjs';
import { thisMachine } from '../../scripts/machine.mjs';
import { type Proxy as Line, startProxy } from '../../scripts/servers/unreliable-proxy';
import { passphrase } from './known-words';
import type { SyncServer } from './servers';

/** A browser with a profile of its own, and its own line to the server. */
export interface Device {
  readonly name: string;
  readonly line: Line;
  /** The browser that runs now. */
  driven(): Driven;
  /** The page with the settings, which keeps the library in step. */
  settings(): Tab;
  /** By the clock of this device. */
  now(): string;
  call<Answer>(method: string, ...given: readonly unknown[]): Promise<Answer>;
  create(): Promise<void>;
  join(): Promise<void>;
  syncNow(): Promise<void>;
  close(): Promise<void>;
}

/** A device whose browser can be killed, and whose clock can be wrong. */
export interface ChromiumDevice extends Device {
  /** Kills the browser's main process. */
  kill(): Promise<void>;
  /** Starts it again with the same profile, and opens the settings. */
  restart(): Promise<void>;
  /** Sets the clocks of its pages and of the worker that exchanges. */
  shiftClock(ms: number): Promise<void>;
}

const builds = resolve(import.meta.dirname, '../../.output');

export async function openFirefoxDevice(name: string, server: SyncServer): Promise<Device> {
  const driven = await launchFirefox({
    executablePath: findFirefox(thisMachine()),
    extension: join(builds, 'firefox-mv3'),
  });
  const settings = await openSyncSettings(driven);
  const line = await startProxy(server.port);
  return {
    ...createDevice(name, server, line, () => ({ driven, settings, shiftMs: 0 })),
    async close() {
      line.close();
      await driven.close();
    },
  };
}

export async function openChromiumDevice(
  name: string,
  server: SyncServer,
): Promise<ChromiumDevice> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-device-'));
  const line = await startProxy(server.port);
  let shiftMs = 0;
  const start = async () => {
    const extension = join(builds, 'chrome-mv3');
    const executablePath = findChromium(thisMachine());
    const context = await startChromium({ executablePath, extension }, folder);
    const driven = await driveChromium(context);
    return { context, driven, settings: await openSyncSettings(driven) };
  };
  let running = await start();
  return {
    ...createDevice(name, server, line, () => ({ ...running, shiftMs })),
    kill: () => killChromium(running.context),
    async restart() {
      running = await start();
      await shiftClocks(running.context, shiftMs);
    },
    async shiftClock(ms) {
      await shiftClocks(running.context, ms - shiftMs);
      shiftMs = ms;
    },
    async close() {
      line.close();
      await running.context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
    },
  };
}

interface Running {
  readonly driven: Driven;
  readonly settings: Tab;
  readonly shiftMs: number;
}

function createDevice(
  name: string,
  server: SyncServer,
  line: Line,
  get: () => Running,
): Omit<Device, 'close'> {
  const login = { ...server, address: server.toAddress(line.port) };
  return {
    ...{ name, line },
    driven: () => get().driven,
    settings: () => get().settings,
    now: () => new Date(Date.now() + get().shiftMs).toISOString(),
    call: (method, ...given) => get().driven.callLibrary(method, ...given),
    async create() {
      await connectTo(get().settings, login);
      await createSyncedLibrary(get().settings, passphrase);
      await waitForText(get().settings, 'Stop syncing…');
    },
    async join() {
      await connectTo(get().settings, login);
      await joinSyncedLibrary(get().settings, passphrase);
    },
    syncNow: () => clickNamed(get().settings, 'Sync now'),
  };
}

async function shiftClocks(context: BrowserContext, ms: number): Promise<void> {
  if (ms === 0) return;
  for (const page of context.pages()) {
    const change = toExpression(shiftDate, ms);
    await page.evaluate(change);
    for (const worker of page.workers()) await worker.evaluate(change);
  }
}

function shiftDate(ms: number): void {
  const Before = Date;
  globalThis.Date = new Proxy(Before, {
    construct: (_, given) =>
      given.length === 0
        ? new Before(Before.now() + ms)
        : Reflect.construct(Before, given as unknown[]),
    get: (_, key) => (key === 'now' ? () => Before.now() + ms : Reflect.get(Before, key)),
  });
}
