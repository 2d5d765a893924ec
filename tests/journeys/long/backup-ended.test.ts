import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WholeClip } from '../../../core/model';
import type { Driven } from '../../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../../scripts/drive/page-actions';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { makeBody } from '../../storage/samples';
import { describeInOneBrowser } from '../describe-in-browsers';
import { makeWholeClip } from '../make-whole-clip';
import { readRows } from '../observe';
import { buildWithDownloads, openStage, type Stage } from '../stage';

/** Enough stories for a backup to take a second or more. */
const storyCount = 300;
const batchSize = 100;
const savedAt = '2026-11-12T08:00:00.000Z';

/**
 * Returns invented story number `n`: 60 kB that compress badly. Its few, very long words make the
 * backup long, but not the import, which indexes words.
 */
function makeStory(n: number): WholeClip {
  const part = (at: number) => ((at * 2654435761) % 4294967296).toString(36);
  const word = (at: number) => Array.from({ length: 180 }, (_, index) => part(at + index)).join('');
  const paragraph = (p: number) =>
    Array.from({ length: 6 }, (_, w) => word(n * 10_331 + p * 1_289 + w * 191)).join(' ');
  return makeWholeClip(n, makeBody(...Array.from({ length: 8 }, (_, p) => paragraph(p))), savedAt);
}

describeInOneBrowser('firefox', 'a long backup', (browser) => {
  let folder: string;
  let downloads: string;
  let stage: Stage;
  let driven: Driven;

  const readPreference = async (name: string) => {
    const rows = await readRows(driven, 'settings');
    return (rows.find(({ key }) => key === `preference:here:${name}`)?.['value'] ?? null) as {
      readonly clips?: number;
      readonly files?: readonly { readonly name: string; readonly clips: number }[];
    } | null;
  };
  const listFiles = () => readdir(join(downloads, 'Pressmark')).catch(() => []);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-backups-'));
    downloads = await mkdtemp(join(tmpdir(), 'pressmark-downloads-'));
    const extension = browser === 'chromium' && (await buildWithDownloads(browser, folder));
    stage = await openStage(browser, { downloads, ...(extension && { extension }) });
    driven = stage.driven;
    for (let first = 0; first < storyCount; first += batchSize) {
      const wholes = Array.from({ length: batchSize }, (_, index) => makeStory(first + index));
      await driven.callLibrary('importClips', wholes, 'merge', false, savedAt);
    }
    // Firefox is slow at importing this many stories.
  }, 400_000);
  afterAll(async () => {
    await stage?.close();
    for (const path of [folder, downloads]) await rm(path, { recursive: true, force: true });
  });

  it('leaves no file if the browser interrupts it, and is complete at the next alarm', async () => {
    const library = await driven.openTab(driven.extensionUrl('library.html#settings'));
    await waitForText(library, 'Back up now');
    await clickNamed(library, 'Back up now');
    await waitUntil(
      'the backup to be in progress',
      async () => ((await readPreference('backup-run'))?.clips ?? 0) > 0,
    );
    await driven.stopBackground();
    // Chromium's offscreen document makes backups, and continues without the background.
    await driven.inExtension(async () => {
      await chrome.offscreen?.closeDocument();
    }, undefined);
    const interrupted = await readPreference('backup-run');
    expect(interrupted?.clips).toBeLessThan(storyCount);
    expect([await readPreference('backup'), await listFiles()]).toEqual([null, []]);

    await driven.inExtension(async () => {
      await chrome.alarms.create('back-up', { when: Date.now() });
    }, undefined);
    await waitUntil(
      'a complete backup',
      async () => (await readPreference('backup'))?.files?.length === 1,
      120_000,
    );
    const [backup] = (await readPreference('backup'))?.files ?? [];
    expect(await listFiles()).toEqual([backup?.name]);
    const path = join(downloads, 'Pressmark', backup?.name ?? '');
    const entries = unzipSync(new Uint8Array(await readFile(path)));
    expect(JSON.parse(strFromU8(entries['end.json'] ?? new Uint8Array()))).toMatchObject({
      clips: storyCount,
    });
    await waitForText(library, 'Last backup just now');
  });
});
