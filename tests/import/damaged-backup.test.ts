import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { StoredClip } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { aWholeClip } from '../export/samples';
import { aBackup } from './a-backup';
import { readImport } from './read-import';

/** Returns a generator of pseudo-random numbers from 0 to 1, with a fixed seed. */
function createNumbers(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
}

/** Clips of random words, so that a flipped bit in compressed data changes the text. */
function manyClips(next: () => number): readonly StoredClip[] {
  const words = 'ferry boat harbour island council gate bell winter shaft noon storm quay'.split(
    ' ',
  );
  const note = () => Array.from({ length: 40 }, () => words[Math.floor(next() * words.length)]);
  return Array.from({ length: 60 }, (_, index) =>
    aWholeClip({
      clip: { id: `clip-${index}`, versionId: `version-${index}`, note: note().join(' ') },
    }),
  );
}

function without(bytes: Uint8Array, name: string): Uint8Array {
  const { [name]: _, ...others } = unzipSync(bytes);
  return zipSync(others);
}

/** A backup with one flipped bit in the data of the first file of this name. */
function withWrongBit(bytes: Uint8Array, name: string): Uint8Array {
  const damaged = bytes.slice();
  const at = Buffer.from(bytes).indexOf(name) + name.length + 12;
  damaged[at] = (damaged[at] ?? 0) ^ 8;
  return damaged;
}

describe('a damaged backup', () => {
  it('returns only unchanged clips, wherever a bit is flipped', async () => {
    const next = createNumbers();
    const clips = manyClips(next);
    const bytes = await aBackup(clips);
    const sound = (await readImport(bytes)).wholes;
    expect(sound).toEqual(clips);
    const written = new Set(sound.map((whole) => JSON.stringify(whole)));
    const start = Buffer.from(bytes).indexOf('clips.jsonl') + 'clips.jsonl'.length;
    const end = Buffer.from(bytes).indexOf('clips.sums');
    let left = 0;
    for (let turn = 0; turn < 60; turn++) {
      const damaged = bytes.slice();
      const at = start + Math.floor(next() * (end - start - 60));
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(next() * 8));
      const { wholes, lines } = await readImport(damaged);
      expect(wholes.every((whole) => written.has(JSON.stringify(whole)))).toBe(true);
      if (wholes.length === clips.length) continue;
      left++;
      expect(lines).toContain('file-damaged clips.jsonl');
    }
    expect(left).toBeGreaterThan(40);
  });

  it('of an older Pressmark reports which file may contain wrong text', async () => {
    const next = createNumbers();
    const bytes = without(await aBackup(manyClips(next)), 'clips.sums');
    const { lines, remarks } = await readImport(withWrongBit(bytes, 'clips.jsonl'));
    expect(lines).toContain('file-altered clips.jsonl');
    expect(remarks.map(({ code }) => code)).not.toContain('record-damaged');
  });

  it('that was edited by hand loses no clips for missing or reformatted checksums', async () => {
    const next = createNumbers();
    const bytes = await aBackup(manyClips(next));
    for (const change of [
      () => '',
      (sums: string) => sums.toUpperCase().replaceAll('\n', ' \r\n'),
    ]) {
      const files = unzipSync(bytes);
      const sums = strFromU8(files['clips.sums'] ?? new Uint8Array());
      const { wholes, lines } = await readImport(
        zipSync({ ...files, 'clips.sums': strToU8(change(sums)) }),
      );
      expect([wholes.length, lines]).toEqual([60, []]);
    }
  });

  it('without its end reports how many clips it has', async () => {
    const { remarks } = await readImport(without(await aBackup(), 'end.json'));
    const reported = remarks.map(({ code, detail }) => [code, detail]);
    expect(reported).toContainEqual(['cut-off', String(sampleClips.length)]);
  });

  it.each(['settings.json', 'tags.json', 'searches.json', 'clips.sums'])(
    'returns everything except the contents of the damaged file: %s',
    async (name) => {
      const sound = await readImport(await aBackup());
      const { wholes, parts, lines } = await readImport(withWrongBit(await aBackup(), name));
      expect(wholes).toEqual(sampleClips);
      expect(lines).toContain(`file-damaged ${name}`);
      const field = name.slice(0, -'.json'.length);
      const withoutField = sound.parts
        .filter(({ type }) => type !== 'remark')
        .map((part) => {
          if (part.type !== 'library-metadata' || name === 'clips.sums') return part;
          const metadata = { ...part.metadata, [field]: field === 'settings' ? null : [] };
          return { ...part, metadata };
        });
      expect(parts.filter(({ type }) => type !== 'remark')).toEqual(withoutField);
    },
  );

  it('returns no damaged image', async () => {
    const sound = await readImport(await aBackup());
    const images = sound.parts.filter(({ type }) => type === 'image');
    const damaged = await readImport(withWrongBit(await aBackup(), 'pictures/1.'));
    expect(damaged.parts.filter(({ type }) => type === 'image')).toEqual(images.slice(1));
    expect(damaged.lines.some((line) => line.startsWith('file-damaged pictures/1.'))).toBe(true);
  });
});
