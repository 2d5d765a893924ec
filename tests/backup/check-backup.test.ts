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
import { aFile } from '../import/read-import';

const now = '2026-11-25T08:00:00.000Z';
const counts = { clips: sampleClips.length, pictures: samplePictures.length };
const never = new AbortController().signal;

async function aBackup(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const source = {
    ...{ clips: sampleClips, pictures: samplePictures },
    ...{ tags: [], settings: defaultSettings, searches: [] },
  };
  for await (const piece of writeBackup(source, now)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

const check = (bytes: Uint8Array, expected = counts) => checkBackup(aFile(bytes), expected, never);

describe('a backup that is read back', () => {
  it('is right when it is whole', async () => {
    expect(await check(await aBackup())).toBeNull();
  });

  it('is wrong wherever it ends early', async () => {
    const bytes = await aBackup();
    for (const share of [0, 0.2, 0.6, 0.99]) {
      expect(await check(bytes.slice(0, bytes.length * share))).not.toBeNull();
    }
  });

  it('fails if any byte of its content changed, and reports the file', async () => {
    const bytes = await aBackup();
    for (const name of ['clips.jsonl', 'pictures/1.']) {
      const changed = bytes.slice();
      const at = Buffer.from(bytes).indexOf(name) + 60;
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(await check(changed)).toContain(name);
    }
  });

  it('fails if it has fewer clips or images than were written', async () => {
    const bytes = await aBackup();
    expect(await check(bytes, { ...counts, clips: 4 })).toBe('3 of 4 clips');
    expect(await check(bytes, { ...counts, pictures: 5 })).toBe('2 of 5 pictures');
    const { 'end.json': _, ...rest } = unzipSync(bytes);
    expect(await check(zipSync(rest))).toBe('end.json is missing');
  });

  it('is left when it is stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(checkBackup(aFile(await aBackup()), counts, stop.signal)).rejects.toThrow();
  });
});

describe('the name of a backup', () => {
  it('contains the user’s local time, and is recognised again', () => {
    const name = makeBackupName('2026-11-25T14:05');
    expect(name).toBe('2026-11-25 14.05 Pressmark backup.zip');
    expect(isBackupName(name)).toBe(true);
    expect(isBackupName('2026-11-25 14.05 Pressmark backup (2).zip')).toBe(true);
    expect(isBackupName('2026-11-25 Pressmark backup.zip')).toBe(false);
    expect(isBackupName('2026-11-25 14.05 Pressmark backup.zip.old')).toBe(false);
  });

  it('shows which is the newest in a folder', () => {
    const day = '2026-11-25';
    const names = [`${day} 14.05 Pressmark backup.zip`, `${day} 14.05 Pressmark backup (2).zip`];
    const others = ['z.zip', `${day} 09.30 Pressmark backup.zip`, '2027-01-01 thesis.zip'];
    expect(findNewestBackup([...names, ...others])).toBe(names[1]);
    expect(findNewestBackup(['z.zip'])).toBeNull();
  });
});
