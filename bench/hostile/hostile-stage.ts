import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Driven } from '../../scripts/drive/browser';
import { driveChromium } from '../../scripts/drive/chromium/drive-chromium';
import { startChromium } from '../../scripts/drive/chromium/launch-chromium';
import { type HostileServer, hosts, startHostileServer } from './hostile-server';
import { Tally } from './tally';

/** A browser with the extension, the server, and what was found so far. */
export interface HostileStage {
  readonly context: BrowserContext;
  readonly driven: Driven;
  readonly server: HostileServer;
  readonly tally: Tally;
  /** Opens a page of the extension. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension, which saves no images. */
export async function openHostileStage(
  extension = resolve(import.meta.dirname, '../../.output/chrome-mv3'),
): Promise<HostileStage> {
  const server = await startHostileServer();
  const executablePath = process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium';
  const context = await startChromium({
    executablePath,
    extension,
    localHosts: Object.values(hosts),
  });
  const tally = new Tally(context, server);
  const driven = await driveChromium(context);
  const { images } = await driven.callLibrary<{ images: object }>('getSettings');
  // Without it, images of a story are fetched once it is saved, which the user asked for.
  await driven.callLibrary(
    'saveSettings',
    { images: { ...images, keep: false } },
    '2026-11-20T08:00:00.000Z',
  );
  return {
    context,
    driven,
    server,
    tally,
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(driven.extensionUrl(path));
      return page;
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}
