import { strToU8 } from 'fflate';
import { detectImageKind, type ImageFile } from '../files/image-file';
import type { Instant, LibraryMetadata, StoredClip, Tombstone } from '../model';
import { computeTextCrc } from '../zip/crc32';
import { createZipWriter, type ZipWriter } from '../zip/zip-writer';

/** Everything in a library. Large collections are iterables, so they need not fit into memory. */
export interface BackupSource extends Omit<LibraryMetadata, 'preferences' | 'drafts'> {
  readonly clips: AsyncIterable<StoredClip> | Iterable<StoredClip>;
  /** Read after the clips. */
  readonly pictures: AsyncIterable<ImageFile> | Iterable<ImageFile>;
  /** Left out if only some clips are exported. */
  readonly preferences?: LibraryMetadata['preferences'];
  readonly drafts?: LibraryMetadata['drafts'];
  readonly tombstones?: AsyncIterable<Tombstone> | Iterable<Tombstone>;
}

/** Number of characters to collect before compressing. */
const batchLength = 1 << 16;

/**
 * Writes a backup as the pieces of a zip file. Write each piece before requesting the
 * next; ending the iteration cancels. Contents:
 *
 * - `backup.json`: `{ format: "pressmark-backup", version: 1, createdAt }`;
 * - `clips.jsonl`: a whole clip on each line, as in `JsonExport.clips`, including those
 *   in the bin and deleted annotations; `pictures` lists the saved images by SHA-256;
 * - `clips.sums`: the CRC-32 of each of those lines, in hexadecimal, to tell which clips
 *   of a damaged backup are intact;
 * - `pictures.jsonl`, a line `{ name, url, type, keptAt }` for each file in `pictures/`;
 * - `tombstones.jsonl`: what remains of purged records;
 * - `tags.json`, `settings.json`, `searches.json`, `preferences.json`, `drafts.json`;
 * - `end.json`: `{ clips, pictures, tombstones }`, the counts; a backup without it was
 *   cut off.
 */
export async function* writeBackup(
  { clips, pictures, tombstones = [], ...small }: BackupSource,
  createdAt: Instant,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const zip = createZipWriter();
  const addJson = (name: string, value: unknown) => zip.add(name, formatJson(value), createdAt, 6);
  addJson('backup.json', { format: 'pressmark-backup', version: 1, createdAt });
  for (const [name, value] of Object.entries(small)) addJson(`${name}.json`, value);
  const count = { clips: 0, pictures: 0, tombstones: 0 };
  let sums = '';
  yield* writeLines(zip, 'clips.jsonl', createdAt, clips, (line) => {
    count.clips++;
    sums += `${computeLineChecksum(line)}\n`;
  });
  zip.add('clips.sums', sums, createdAt, 6);

  let names = '';
  for await (const { bytes, ...about } of pictures) {
    count.pictures++;
    const name = `pictures/${count.pictures}.${detectImageKind(bytes)?.extension ?? 'bin'}`;
    // Images are already compressed.
    zip.add(name, bytes, createdAt, 0);
    names += `${JSON.stringify({ name, ...about })}\n`;
    yield* zip.take();
  }
  zip.add('pictures.jsonl', names, createdAt, 6);
  yield* writeLines(zip, 'tombstones.jsonl', createdAt, tombstones, () => count.tombstones++);
  addJson('end.json', count);
  zip.end();
  yield* zip.take();
}

/** A file with one record per line. */
async function* writeLines(
  zip: ZipWriter,
  name: string,
  time: Instant,
  records: AsyncIterable<unknown> | Iterable<unknown>,
  onLine: (line: string) => void,
) {
  const file = zip.open(name, time, 3);
  let waiting = '';
  for await (const record of records) {
    const line = JSON.stringify(record);
    waiting += `${line}\n`;
    onLine(line);
    if (waiting.length < batchLength) continue;
    file.push(strToU8(waiting));
    waiting = '';
    yield* zip.take();
  }
  file.push(strToU8(waiting));
  file.end();
  yield* zip.take();
}

/** The entry in `clips.sums` for a line. */
export function computeLineChecksum(line: string): string {
  return computeTextCrc(line).toString(16).padStart(8, '0');
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
