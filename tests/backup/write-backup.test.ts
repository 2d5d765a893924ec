import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../core/backup';
import { defaultSettings, type Tag } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';
import { makeWholeClip } from '../export/samples';

const now = '2026-11-13T08:00:00.000Z';
const tags: readonly Tag[] = [
  {
    key: 'boats',
    name: 'Boats',
    colour: null,
    uses: 2,
    usedAt: now,
    updatedAt: now,
    deletedAt: null,
  },
];
const source = {
  clips: sampleClips,
  pictures: samplePictures,
  tags,
  settings: defaultSettings,
  searches: [],
};

async function joinPieces(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  return new Uint8Array(Buffer.concat(chunks));
}

const parseLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('writeBackup', () => {
  it('writes everything, byte for byte', async () => {
    const entries = unzipSync(await joinPieces(writeBackup(source, now)));
    const read = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
    expect(JSON.parse(read('backup.json'))).toEqual({
      format: 'pressmark-backup',
      version: 1,
      createdAt: now,
    });
    expect(parseLines(read('clips.jsonl'))).toEqual(sampleClips);
    expect(JSON.parse(read('tags.json'))).toEqual(tags);
    expect(JSON.parse(read('settings.json'))).toEqual(defaultSettings);
    expect(JSON.parse(read('searches.json'))).toEqual([]);
    const pictures = parseLines(read('pictures.jsonl'));
    expect(pictures.map(({ name, url }) => ({ url, bytes: entries[name] }))).toEqual(
      samplePictures,
    );
    expect(JSON.parse(read('end.json'))).toEqual({ clips: 3, pictures: 2, tombstones: 0 });
  });

  it('writes a valid backup of an empty library', async () => {
    const empty = { ...source, clips: [], pictures: [], tags: [] };
    const entries = unzipSync(await joinPieces(writeBackup(empty, '1970-01-01T00:00:00.000Z')));
    expect(strFromU8(entries['clips.jsonl'] ?? new Uint8Array([1]))).toBe('');
    expect(JSON.parse(strFromU8(entries['end.json'] ?? new Uint8Array()))).toEqual({
      clips: 0,
      pictures: 0,
      tombstones: 0,
    });
  });

  it('reads clips only as pieces are consumed, and stops when abandoned', async () => {
    let readCount = 0;
    let isClosed = false;
    const note = 'words '.repeat(5_000);
    function* generateClips() {
      try {
        for (; readCount < 1_000; readCount++)
          yield makeWholeClip({ clip: { id: `${readCount}`, note } });
      } finally {
        isClosed = true;
      }
    }
    for await (const piece of writeBackup({ ...source, clips: generateClips() }, now)) {
      expect(piece.length).toBeGreaterThan(0);
      if (readCount > 10) break;
    }
    expect(readCount).toBeLessThan(50);
    expect(isClosed).toBe(true);
  });
});
