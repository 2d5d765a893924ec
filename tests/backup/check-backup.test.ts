import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  checkBackup,
  findNewestBackup,
  isBackupName,
  makeBackupName,
  writeBackup,
} from '../../core/backup';
import { defaultSettings } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';
import { makeFile } from '../import/read-import';

const now = '2026-11-25T08:00:00.000Z';
const counts = { clips: sampleClips.length, pictures: samplePictures.length };
const neverAborted = new AbortController().signal;

async function makeBackup(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const source = {
    ...{ clips: sampleClips, pictures: samplePictures },
    ...{ tags: [], settings: defaultSettings, searches: [] },
  };
  for await (const piece of writeBackup(source, now)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

const check = (bytes: Uint8Array, expected = counts) =>
  checkBackup(makeFile(bytes), expected, neverAborted);

describe('checkBackup', () => {
  it('returns null for a complete backup', async () => {
    expect(await check(await makeBackup())).toBeNull();
  });

  it('returns a problem for a truncated backup', async () => {
    const bytes = await makeBackup();
    for (const share of [0, 0.2, 0.6, 0.99]) {
      expect(await check(bytes.slice(0, bytes.length * share))).not.toBeNull();
    }
  });

  it('returns the name of a file with a changed byte', async () => {
    const bytes = await makeBackup();
    for (const name of ['clips.jsonl', 'pictures/1.']) {
      const changed = bytes.slice();
      const at = Buffer.from(bytes).indexOf(name) + 60;
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(await check(changed)).toContain(name);
    }
  });

  it('returns the numbers of missing clips and images', async () => {
    const bytes = await makeBackup();
    expect(await check(bytes, { ...counts, clips: 4 })).toBe('3 of 4 clips');
    expect(await check(bytes, { ...counts, pictures: 5 })).toBe('2 of 5 pictures');
    const { 'end.json': _, ...rest } = unzipSync(bytes);
    expect(await check(zipSync(rest))).toBe('end.json is missing');
  });

  it('rejects if it is aborted', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(
      checkBackup(makeFile(await makeBackup()), counts, controller.signal),
    ).rejects.toThrow();
  });
});

describe('backup names', () => {
  it('contain the local time, and are recognised', () => {
    const name = makeBackupName('2026-11-25T14:05');
    expect(name).toBe('2026-11-25 14.05 Pressmark backup.zip');
    expect(isBackupName(name)).toBe(true);
    expect(isBackupName('2026-11-25 14.05 Pressmark backup (2).zip')).toBe(true);
    expect(isBackupName('2026-11-25 Pressmark backup.zip')).toBe(false);
    expect(isBackupName('2026-11-25 14.05 Pressmark backup.zip.old')).toBe(false);
  });

  it('order the backups in a folder', () => {
    const day = '2026-11-25';
    const names = [`${day} 14.05 Pressmark backup.zip`, `${day} 14.05 Pressmark backup (2).zip`];
    const olderOrForeign = ['z.zip', `${day} 09.30 Pressmark backup.zip`, '2027-01-01 thesis.zip'];
    expect(findNewestBackup([...names, ...olderOrForeign])).toBe(names[1]);
    expect(findNewestBackup(['z.zip'])).toBeNull();
  });
});
