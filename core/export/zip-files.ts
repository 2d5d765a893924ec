import { strToU8 } from 'fflate';
import { createUniqueNames } from '../files/file-name';
import type { Instant, WholeClip } from '../model';
import { createZipWriter } from '../zip/zip-writer';
import type { PlacedFile } from './export-options';
import type { OutFile } from './out-file';

/** A file with its clip, if it is about one. */
interface ClipFile {
  readonly file: PlacedFile;
  readonly about: WholeClip | null;
}

/**
 * Combines files into a zip with unique names, each dated by its clip. A single file is
 * returned without a zip. Without files, yields nothing.
 */
export async function* zipFiles(
  files: AsyncGenerator<ClipFile>,
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
  yield { folder: '', name, type: 'application/zip', pieces: writeZip(all, now), about: null };
}

async function* writeZip(
  files: AsyncIterable<ClipFile>,
  now: Instant,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const zip = createZipWriter();
  const toUniqueName = createUniqueNames();
  let time = now;
  for await (const { file, about } of files) {
    if (about) time = about.clip.clippedAt;
    const isText = typeof file.content === 'string';
    zip.add(
      toUniqueName([file.folder, file.name].filter(Boolean).join('/')),
      file.content,
      time,
      isText ? 6 : 0,
    );
    yield* zip.take();
  }
  zip.end();
  yield* zip.take();
}
