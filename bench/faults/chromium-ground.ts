import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { driveChromium } from '../../scripts/drive/chromium/drive-chromium';
import { killChromium } from '../../scripts/drive/chromium/end-chromium';
import {
  createProfile,
  resetDownloads,
  startChromium,
} from '../../scripts/drive/chromium/launch-chromium';
import { waitUntil } from '../../scripts/drive/wait-until';
import type { Ground } from './ground';

const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 250 };

interface GroundOptions {
  /** Run by the background before its own code. */
  readonly script?: string;
  /** Without the permission that lifts the browser's limit. Default false. */
  readonly hasQuota?: boolean;
}

export async function openChromiumGround(
  executablePath: string,
  options: GroundOptions = {},
): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-faults-'));
  const downloads = join(folder, 'downloads');
  const extension = await buildForFaults(join(folder, 'extension'), options);
  const profile = await createProfile(downloads);
  const start = async () => {
    const context = await startChromium({ executablePath, extension }, profile);
    await resetDownloads(context);
    const driven = await driveChromium(context);
    const page = context.pages().find((one) => one.url().endsWith('/manifest.json'));
    if (page === undefined) throw new Error('no page of the extension');
    const devtools = await context.newCDPSession(page);
    let status = '';
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) status = runningStatus;
    });
    await devtools.send('ServiceWorker.enable');
    return { context, driven, devtools, isWorkerRunning: () => status === 'running' };
  };
  let running = await start();
  return {
    browser: 'chromium',
    downloads,
    driven: () => running.driven,
    async killWorker() {
      // One that is stopped while it starts may never start again; the browser does not do that.
      if (!running.isWorkerRunning()) return false;
      await running.devtools.send('ServiceWorker.stopAllWorkers');
      await waitUntil('the worker to stop', async () => !running.isWorkerRunning());
      return true;
    },
    async killBrowser() {
      await killChromium(running.context);
      running = await start();
    },
    async close() {
      await running.context.close();
      for (const path of [folder, profile]) await rm(path, removal);
    },
  };
}

/** Copies the build, with the permission for downloads: nobody is there to grant it. */
async function buildForFaults(
  folder: string,
  { script = '', hasQuota = false }: GroundOptions,
): Promise<string> {
  await cp(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>;
  const permissions = [...(manifest['permissions'] ?? []), 'downloads'];
  manifest['permissions'] = permissions.filter((one) => !hasQuota || one !== 'unlimitedStorage');
  manifest['optional_permissions'] = [];
  await writeFile(file, JSON.stringify(manifest));
  const background = join(folder, 'background.js');
  await writeFile(background, `(() => {${script}})();\n${await readFile(background, 'utf8')}`);
  return folder;
}
