import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createImportFile } from '../../core/files';
import { readZipDirectory } from '../../core/zip/zip-directory';
import { openZipEntry } from '../../core/zip/zip-entry-source';
import { writeDirectoryEnd, writeDirectoryEntry } from '../../core/zip/zip-records';
import { createZipWriter, type ZipWriter } from '../../core/zip/zip-writer';
import { aFile } from '../import/read-import';
import { scaleRuns } from '../runs';

const now = '2026-11-13T08:00:00.000Z';

function bytesOf(zip: ZipWriter): Uint8Array {
  zip.end();
  return new Uint8Array(Buffer.concat(zip.take()));
}

async function entriesOf(bytes: Uint8Array) {
  const file = aFile(bytes);
  const entries = await readZipDirectory(file);
  if (typeof entries === 'string') throw new Error(entries);
  return { file, entries };
}

async function textOf(...args: Parameters<typeof openZipEntry>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of openZipEntry(...args).pieces()) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

describe('a zip', () => {
  it('gives back its files, written at once or in pieces, to us and to another program', async () => {
    const file = fc.record({
      name: fc.constantFrom('a.txt', 'Ordner/ä.txt', '島.md', 'b'),
      pieces: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }),
      level: fc.constantFrom(0 as const, 3 as const, 6 as const),
      isStreamed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 4 }),
        async (files) => {
          const zip = createZipWriter();
          for (const { name, pieces, level, isStreamed } of files) {
            if (isStreamed) {
              const entry = zip.open(name, now, level);
              for (const piece of pieces) entry.push(piece);
              entry.end();
            } else zip.add(name, new Uint8Array(Buffer.concat(pieces)), now, level);
          }
          const bytes = bytesOf(zip);
          const expected = files.map(({ name, pieces }) => [
            name,
            Buffer.concat(pieces).toString('latin1'),
          ]);
          const others = Object.entries(unzipSync(bytes)).map(([name, content]) => [
            name,
            Buffer.from(content).toString('latin1'),
          ]);
          expect(others).toEqual(expected);
          const { file, entries } = await entriesOf(bytes);
          const ours = await Promise.all(
            entries.map(async (entry) => [entry.name, await textOf(file, entry)]),
          );
          expect(ours).toEqual(expected);
        },
      ),
      { numRuns: scaleRuns(100) },
    );
  });

  it('holds more files than the old form of a zip can', async () => {
    const zip = createZipWriter();
    const count = 70_000;
    for (let index = 0; index < count; index++) zip.add(`${index}.txt`, `${index}`, now, 0);
    const bytes = bytesOf(zip);
    const { file, entries } = await entriesOf(bytes);
    expect(entries).toHaveLength(count);
    const last = entries[count - 1];
    expect(last && (await textOf(file, last))).toBe(`${count - 1}`);
    const filter = ({ name }: { name: string }) => name === '69999.txt';
    expect(Object.keys(unzipSync(bytes, { filter }))).toEqual(['69999.txt']);
  });

  it('says where files lie and how long they are beyond four gigabytes', async () => {
    const about = { time: new Date(now), isStreamed: true, crc: 7 };
    const encode = (name: string) => new TextEncoder().encode(name);
    const clips = { size: 9e9, storedSize: 4_500_000_000, offset: 0, method: 8 as const };
    const end = { size: 12, storedSize: 12, offset: 4_500_000_054, method: 0 as const };
    const directory = Buffer.concat([
      writeDirectoryEntry({ ...about, ...clips, name: encode('clips.jsonl') }),
      writeDirectoryEntry({ ...about, ...end, name: encode('end.json') }),
    ]);
    const start = 4_500_000_200;
    const tail = Buffer.concat([directory, writeDirectoryEnd(2, directory.length, start)]);
    const file = createImportFile('backup', start + tail.length, async (from, to) => {
      const before = new Uint8Array(Math.max(0, Math.min(to, start) - from));
      const rest = tail.subarray(Math.max(0, from - start), Math.max(0, to - start));
      return new Uint8Array(Buffer.concat([before, rest]));
    });
    expect(await readZipDirectory(file)).toMatchObject([
      { ...clips, name: 'clips.jsonl', crc: 7 },
      { ...end, name: 'end.json' },
    ]);
  });
});
