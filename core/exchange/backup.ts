import { strToU8, Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';
import type { Instant, SavedSearch, Settings, Tag, WholeClip } from '../model';
import { type Picture, pictureKind } from './picture';
import { zipTime } from './zip-time';

/** All that a library holds. What is many comes one by one, so that it need not fit into memory. */
export interface BackupSource {
  readonly clips: AsyncIterable<WholeClip> | Iterable<WholeClip>;
  readonly pictures: AsyncIterable<Picture> | Iterable<Picture>;
  readonly tags: readonly Tag[];
  readonly settings: Settings;
  readonly searches: readonly SavedSearch[];
}

/** Characters that are gathered before they are compressed. */
const batch = 1 << 16;

/**
 * A backup as the pieces of a zip file, each to be written before the next is
 * asked for; leaving off asking cancels. In it:
 *
 * - `backup.json`: `{ format: "pressmark-backup", version: 1, createdAt }`;
 * - `clips.jsonl`: a whole clip on each line, as in `JsonExport.clips`;
 * - `pictures.jsonl`, a line `{ name, url }` for each file in `pictures/`;
 * - `tags.json`, `settings.json`, `searches.json`;
 * - `end.json`: `{ clips, pictures }`, how many there are; a backup without it was cut off.
 *
 * The format of zip that every program reads ends at 4 GiB, for a file in it as for all.
 */
export async function* writeBackup(
  { clips, pictures, ...small }: BackupSource,
  createdAt: Instant,
): AsyncGenerator<Uint8Array, void, void> {
  const zip = openZip(zipTime(createdAt));
  zip.addText('backup.json', jsonFile({ format: 'pressmark-backup', version: 1, createdAt }));
  for (const [name, value] of Object.entries(small)) zip.addText(`${name}.json`, jsonFile(value));
  const count = { clips: 0, pictures: 0 };

  const lines = zip.open(new ZipDeflate('clips.jsonl', { level: 3 }));
  let waiting = '';
  for await (const whole of clips) {
    waiting += `${JSON.stringify(whole)}\n`;
    count.clips++;
    if (waiting.length < batch) continue;
    lines.push(strToU8(waiting));
    waiting = '';
    yield* zip.take();
  }
  lines.push(strToU8(waiting), true);
  yield* zip.take();

  let names = '';
  for await (const { url, bytes } of pictures) {
    count.pictures++;
    const name = `pictures/${count.pictures}.${pictureKind(bytes)?.extension ?? 'bin'}`;
    // Pictures are compressed as they are.
    zip.open(new ZipPassThrough(name)).push(bytes, true);
    names += `${JSON.stringify({ name, url })}\n`;
    yield* zip.take();
  }
  zip.addText('pictures.jsonl', names);
  zip.addText('end.json', jsonFile(count));
  zip.end();
  yield* zip.take();
}

function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function openZip(mtime: Date) {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    if (piece.length > 0) ready.push(piece);
  });
  const open = <Entry extends ZipInputFile & { mtime?: unknown }>(entry: Entry): Entry => {
    Object.assign(entry, { mtime });
    zip.add(entry);
    return entry;
  };
  return {
    open,
    addText: (name: string, text: string) =>
      open(new ZipDeflate(name, { level: 6 })).push(strToU8(text), true),
    end: () => zip.end(),
    /** What has been made since the last time. */
    take: (): readonly Uint8Array[] => {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}
