import { strToU8 } from 'fflate';
import type { Instant, SavedSearch, Settings, Tag, WholeClip } from '../model';
import { type Picture, pictureKind } from './picture';
import { openZip } from './zip-writer';

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
 * Throws `ZipTooLarge`.
 */
export async function* writeBackup(
  { clips, pictures, ...small }: BackupSource,
  createdAt: Instant,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const zip = openZip();
  const addJson = (name: string, value: unknown) => zip.add(name, jsonFile(value), createdAt, 6);
  addJson('backup.json', { format: 'pressmark-backup', version: 1, createdAt });
  for (const [name, value] of Object.entries(small)) addJson(`${name}.json`, value);
  const count = { clips: 0, pictures: 0 };

  const lines = zip.open('clips.jsonl', createdAt, 3);
  let waiting = '';
  for await (const whole of clips) {
    waiting += `${JSON.stringify(whole)}\n`;
    count.clips++;
    if (waiting.length < batch) continue;
    lines.push(strToU8(waiting));
    waiting = '';
    yield* zip.take();
  }
  lines.push(strToU8(waiting));
  lines.end();
  yield* zip.take();

  let names = '';
  for await (const { url, bytes } of pictures) {
    count.pictures++;
    const name = `pictures/${count.pictures}.${pictureKind(bytes)?.extension ?? 'bin'}`;
    // Pictures are compressed as they are.
    zip.add(name, bytes, createdAt, 0);
    names += `${JSON.stringify({ name, url })}\n`;
    yield* zip.take();
  }
  zip.add('pictures.jsonl', names, createdAt, 6);
  addJson('end.json', count);
  zip.end();
  yield* zip.take();
}

function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
