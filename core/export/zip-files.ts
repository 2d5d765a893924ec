import { strToU8 } from 'fflate';
import { createUniqueNames } from '../files/file-name';
import type { Instant, WholeClip } from '../model';
import { openZip } from '../zip/zip-writer';
import type { PlacedFile } from './clip-files';
import type { OutFile } from './out-file';

/** A file with its clip, if it is about one. */
interface FileOfClip {
  readonly file: PlacedFile;
  readonly about: WholeClip | null;
}

/**
 * Combines files into a zip with unique names, each dated by its clip. A single file is
 * passed on unzipped; no files give none.
 */
export async function* zipFiles(
  files: AsyncGenerator<FileOfClip>,
  name: string,
  now: Instant,
): AsyncGenerator<OutFile, void, void> {
  const first = await files.next();
  if (first.done) return;
  const second = await files.next();
  if (second.done) {
    const { file, about } = first.value;
    const content = typeof file.content === 'string' ? strToU8(file.content) : file.content;
    const pieces = (async function* () {
      yield content as Uint8Array<ArrayBuffer>;
    })();
    yield { folder: '', name: file.name, type: file.type, pieces, about };
    return;
  }
  const all = (async function* () {
    yield first.value;
    yield second.value;
    yield* files;
  })();
  yield { folder: '', name, type: 'application/zip', pieces: zipped(all, now), about: null };
}

async function* zipped(
  files: AsyncIterable<FileOfClip>,
  now: Instant,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const zip = openZip();
  const free = createUniqueNames();
  let time = now;
  for await (const { file, about } of files) {
    if (about) time = about.clip.clippedAt;
    const isText = typeof file.content === 'string';
    zip.add(
      free([file.folder, file.name].filter(Boolean).join('/')),
      file.content,
      time,
      isText ? 6 : 0,
    );
    yield* zip.take();
  }
  zip.end();
  yield* zip.take();
}
