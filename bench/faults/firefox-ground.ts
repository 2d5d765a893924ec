import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createUsedProfile } from '../../scripts/drive/firefox/firefox-profile';
import { launchFirefox } from '../../scripts/drive/firefox/launch-firefox';
import type { Ground } from './ground';

export async function openFirefoxGround(executablePath: string): Promise<Ground> {
  const downloads = await mkdtemp(join(tmpdir(), 'pressmark-faults-'));
  const profile = await createUsedProfile(executablePath);
  const extension = resolve('.output/firefox-mv3');
  const start = () => launchFirefox({ executablePath, extension, profile, downloads });
  let driven = await start();
  return {
    browser: 'firefox',
    downloads,
    driven: () => driven,
    async killWorker() {
      await driven.stopBackground();
      return true;
    },
    async killBrowser() {
      await driven.kill();
      driven = await start();
    },
    async close() {
      await driven.close();
      await rm(downloads, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
    },
  };
}
