import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createImportFile } from '../../core/files';
import { readZipDirectory } from '../../core/zip/zip-directory';
import { openZipEntry } from '../../core/zip/zip-entry-source';
import { writeDirectoryEnd, writeDirectoryEntry } from '../../core/zip/zip-records';
import { createZipWriter, type ZipWriter } from '../../core/zip/zip-writer';
import { makeFile } from '../import/read-import';
import { scaleRuns } from '../runs';

const now = '2026-11-13T08:00:00.000Z';

function finishZip(zip: ZipWriter): Uint8Array {
  zip.end();
  return new Uint8Array(Buffer.concat(zip.take()));
}

async function readEntries(bytes: Uint8Array) {
  const file = makeFile(bytes);
  const entries = await readZipDirectory(file);
  if (typeof entries === 'string') throw new Error(entries);
  return { file, entries };
}

async function readEntryText(...args: Parameters<typeof openZipEntry>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of openZipEntry(...args).pieces()) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

describe('createZipWriter', () => {
  it('writes files at once or in pieces that we and fflate read back', async () => {
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
          const bytes = finishZip(zip);
          const expected = files.map(({ name, pieces }) => [
            name,
            Buffer.concat(pieces).toString('latin1'),
          ]);
          const readByFflate = Object.entries(unzipSync(bytes)).map(([name, content]) => [
            name,
            Buffer.from(content).toString('latin1'),
          ]);
          expect(readByFflate).toEqual(expected);
          const { file, entries } = await readEntries(bytes);
          const readByUs = await Promise.all(
            entries.map(async (entry) => [entry.name, await readEntryText(file, entry)]),
          );
          expect(readByUs).toEqual(expected);
        },
      ),
      { numRuns: scaleRuns(100) },
    );
  });

  it('writes more than 65,535 files, as ZIP64', async () => {
    const zip = createZipWriter();
    const count = 70_000;
    for (let index = 0; index < count; index++) zip.add(`${index}.txt`, `${index}`, now, 0);
    const bytes = finishZip(zip);
    const { file, entries } = await readEntries(bytes);
    expect(entries).toHaveLength(count);
    const last = entries[count - 1];
    expect(last && (await readEntryText(file, last))).toBe(`${count - 1}`);
    const filter = ({ name }: { name: string }) => name === '69999.txt';
    expect(Object.keys(unzipSync(bytes, { filter }))).toEqual(['69999.txt']);
  });

  it('writes offsets and sizes above four gigabytes, as ZIP64', async () => {
    const common = { time: new Date(now), isStreamed: true, crc: 7 };
    const encode = (name: string) => new TextEncoder().encode(name);
    const clips = { size: 9e9, storedSize: 4_500_000_000, offset: 0, method: 8 as const };
    const end = { size: 12, storedSize: 12, offset: 4_500_000_054, method: 0 as const };
    const directory = Buffer.concat([
      writeDirectoryEntry({ ...common, ...clips, name: encode('clips.jsonl') }),
      writeDirectoryEntry({ ...common, ...end, name: encode('end.json') }),
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
