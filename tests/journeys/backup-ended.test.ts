import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import type { Driven } from '../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../scripts/drive/page-actions';
import { waitUntil } from '../../scripts/drive/wait-until';
import { bodyOf } from '../storage/samples';
import { readRows } from './observe';
import { type BrowserName, buildWithDownloads, openStage, type Stage } from './stage';
import { wholeStory } from './whole-story';

/** Enough for a backup to take a second or more. */
const total = 3000;
const atOnce = 200;
const then = '2026-11-12T08:00:00.000Z';

/** Invented story number `n`, of about seven hundred words that compress badly. */
function story(n: number): WholeClip {
  const paragraph = (p: number) =>
    Array.from({ length: 90 }, (_, w) => `tide${(n * 7919 + p * 271 + w * 31) % 9973}`).join(' ');
  return wholeStory(n, bodyOf(...Array.from({ length: 8 }, (_, p) => paragraph(p))), then);
}

describe.each<BrowserName>(['chromium', 'firefox'])('a long backup in %s', (browser) => {
  let folder: string;
  let downloads: string;
  let stage: Stage;
  let driven: Driven;

  const kept = async (name: string) => {
    const rows = await readRows(driven, 'settings');
    return (rows.find(({ key }) => key === `preference:here:${name}`)?.['value'] ?? null) as {
      readonly clips?: number;
      readonly files?: readonly { readonly name: string; readonly clips: number }[];
    } | null;
  };
  const files = () => readdir(join(downloads, 'Pressmark')).catch(() => []);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-backups-'));
    downloads = await mkdtemp(join(tmpdir(), 'pressmark-downloads-'));
    const extension = browser === 'chromium' && (await buildWithDownloads(browser, folder));
    stage = await openStage(browser, { downloads, ...(extension && { extension }) });
    driven = stage.driven;
    for (let first = 0; first < total; first += atOnce) {
      const wholes = Array.from({ length: atOnce }, (_, index) => story(first + index));
      await driven.callLibrary('importClips', wholes, 'merge', false, then);
    }
    // Firefox needs a while for this many stories.
  }, 400_000);
  afterAll(async () => {
    await stage?.close();
    for (const each of [folder, downloads]) await rm(each, { recursive: true, force: true });
  });

  it('that is interrupted by the browser leaves no file, and is made completely later', async () => {
    const library = await driven.openTab(driven.extensionUrl('library.html#settings'));
    await waitForText(library, 'Back up now');
    await clickNamed(library, 'Back up now');
    await waitUntil('the middle', async () => ((await kept('backup-run'))?.clips ?? 0) > 0);
    await driven.stopBackground();
    // In Chromium a document of its own makes backups, which goes on without the background.
    await driven.inExtension(async () => {
      await chrome.offscreen?.closeDocument();
    }, undefined);
    const ended = await kept('backup-run');
    expect(ended?.clips).toBeLessThan(total);
    expect([await kept('backup'), await files()]).toEqual([null, []]);

    await driven.inExtension(async () => {
      await chrome.alarms.create('back-up', { when: Date.now() });
    }, undefined);
    await waitUntil('a good one', async () => (await kept('backup'))?.files?.length === 1, 60_000);
    const [good] = (await kept('backup'))?.files ?? [];
    expect(await files()).toEqual([good?.name]);
    const path = join(downloads, 'Pressmark', good?.name ?? '');
    const entries = unzipSync(new Uint8Array(await readFile(path)));
    expect(JSON.parse(strFromU8(entries['end.json'] ?? new Uint8Array()))).toMatchObject({
      clips: total,
    });
    await waitForText(library, 'Last backup just now');
  });
});
