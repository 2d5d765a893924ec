import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { listChecksums, pack, readFolder } from '../../scripts/release/pack';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Returns a folder with these files, all with the same time. */
function makeFolder(texts: readonly (readonly [name: string, text: string])[], time: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-pack-'));
  folders.push(folder);
  mkdirSync(join(folder, 'icon'));
  for (const [name, text] of texts) {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), time, time);
  }
  return folder;
}

const texts = [
  ['manifest.json', '{}'],
  ['icon/48.png', 'png'],
  ['background.js', 'start()'],
] as const;

it('gives the same bytes for files written at other times and in another order', () => {
  const first = makeFolder(texts, new Date('2026-11-27T10:00:00Z'));
  const second = makeFolder(texts.toReversed(), new Date('2026-12-01T23:30:00Z'));
  expect(pack(readFolder(first))).toEqual(pack(readFolder(second).toReversed()));
});

it('contains every file, in folders', () => {
  const packed = unzipSync(pack(readFolder(makeFolder(texts, new Date()))));
  expect(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['background.js', 'start()'],
    ['icon/48.png', 'png'],
    ['manifest.json', '{}'],
  ]);
});

it('lists checksums as sha256sum does, sorted by name', () => {
  const files = ['b.txt', 'a.txt'].map((name) => ({ name, bytes: strToU8('a') }));
  const sum = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
  expect(listChecksums(files)).toBe(`${sum}  a.txt\n${sum}  b.txt\n`);
});
