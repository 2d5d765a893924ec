import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { StoredClip } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { makeWholeClip } from '../export/samples';
import { makeBackup } from './make-backup';
import { readImport } from './read-import';

/** Returns a generator of pseudo-random numbers from 0 to 1, with a fixed seed. */
function createRandom(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
}

/** Makes clips of random words, which compress badly: most flipped bits then change the text. */
function makeClips(next: () => number): readonly StoredClip[] {
  const words = 'ferry boat harbour island council gate bell winter shaft noon storm quay'.split(
    ' ',
  );
  const note = () => Array.from({ length: 40 }, () => words[Math.floor(next() * words.length)]);
  return Array.from({ length: 60 }, (_, index) =>
    makeWholeClip({
      clip: { id: `clip-${index}`, versionId: `version-${index}`, note: note().join(' ') },
    }),
  );
}

/** Removes an entry from a zip. */
function removeFile(bytes: Uint8Array, name: string): Uint8Array {
  const { [name]: _, ...others } = unzipSync(bytes);
  return zipSync(others);
}

/** Flips one bit in the data of the first entry with the given name. */
function flipBit(bytes: Uint8Array, name: string): Uint8Array {
  const damaged = bytes.slice();
  const at = Buffer.from(bytes).indexOf(name) + name.length + 12;
  damaged[at] = (damaged[at] ?? 0) ^ 8;
  return damaged;
}

describe('importing a damaged backup', () => {
  it('returns only unchanged clips if any bit is flipped', async () => {
    const next = createRandom();
    const clips = makeClips(next);
    const bytes = await makeBackup(clips);
    const intact = (await readImport(bytes)).wholes;
    expect(intact).toEqual(clips);
    const written = new Set(intact.map((whole) => JSON.stringify(whole)));
    const start = Buffer.from(bytes).indexOf('clips.jsonl') + 'clips.jsonl'.length;
    const end = Buffer.from(bytes).indexOf('clips.sums');
    let damagedCount = 0;
    for (let turn = 0; turn < 60; turn++) {
      const damaged = bytes.slice();
      const at = start + Math.floor(next() * (end - start - 60));
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(next() * 8));
      const { wholes, lines } = await readImport(damaged);
      expect(wholes.every((whole) => written.has(JSON.stringify(whole)))).toBe(true);
      if (wholes.length === clips.length) continue;
      damagedCount++;
      expect(lines).toContain('file-damaged clips.jsonl');
    }
    expect(damagedCount).toBeGreaterThan(40);
  });

  it('reports files that may contain wrong text in a backup without checksums', async () => {
    const next = createRandom();
    const bytes = removeFile(await makeBackup(makeClips(next)), 'clips.sums');
    const { lines, remarks } = await readImport(flipBit(bytes, 'clips.jsonl'));
    expect(lines).toContain('file-altered clips.jsonl');
    expect(remarks.map(({ code }) => code)).not.toContain('record-damaged');
  });

  it('returns all clips if the checksums are missing or reformatted', async () => {
    const next = createRandom();
    const bytes = await makeBackup(makeClips(next));
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

  it('reports the number of clips if the end of the backup is missing', async () => {
    const { remarks } = await readImport(removeFile(await makeBackup(), 'end.json'));
    const reported = remarks.map(({ code, detail }) => [code, detail]);
    expect(reported).toContainEqual(['cut-off', String(sampleClips.length)]);
  });

  it.each(['settings.json', 'tags.json', 'searches.json', 'clips.sums'])(
    'returns everything except the contents of a damaged %s',
    async (name) => {
      const intact = await readImport(await makeBackup());
      const { wholes, parts, lines } = await readImport(flipBit(await makeBackup(), name));
      expect(wholes).toEqual(sampleClips);
      expect(lines).toContain(`file-damaged ${name}`);
      const field = name.slice(0, -'.json'.length);
      const withoutField = intact.parts
        .filter(({ type }) => type !== 'remark')
        .map((part) => {
          if (part.type !== 'library-metadata' || name === 'clips.sums') return part;
          const metadata = { ...part.metadata, [field]: field === 'settings' ? null : [] };
          return { ...part, metadata };
        });
      expect(parts.filter(({ type }) => type !== 'remark')).toEqual(withoutField);
    },
  );

  it('skips a damaged image', async () => {
    const intact = await readImport(await makeBackup());
    const images = intact.parts.filter(({ type }) => type === 'image');
    const damaged = await readImport(flipBit(await makeBackup(), 'pictures/1.'));
    expect(damaged.parts.filter(({ type }) => type === 'image')).toEqual(images.slice(1));
    expect(damaged.lines.some((line) => line.startsWith('file-damaged pictures/1.'))).toBe(true);
  });
});
