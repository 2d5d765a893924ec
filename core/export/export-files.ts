import { strToU8 } from 'fflate';
import { makeFileName, removeUnsafeCharacters } from '../files/file-name';
import type { ImageFile } from '../files/image-file';
import { encodeTextPieces } from '../files/text-pieces';
import { currentVersion, getImageUrls, type Instant, type WholeClip } from '../model';
import { type ExportFormat, exportFormats } from './export-formats';
import type { ClipFilesWriter, ExportOptions, PlacedFile } from './export-options';
import type { ExportSource } from './export-source';
import type { ListWriter } from './formats/list-writer';
import type { OutFile } from './out-file';
import { correctClip } from './values/corrected-clip';
import { isNewSince, selectNewAnnotations } from './values/new-since';
import { zipFiles } from './zip-files';

/** What to export, and how. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  /** Names a file that holds more than one clip; any text. */
  readonly title: string;
  /** The day in that file name; starts with a calendar day. */
  readonly day: string;
  /** True if the export must be one file, as for a download: several files become a zip. */
  readonly isOneFile: boolean;
}

/**
 * Exports clips as files, one by one, each in pieces; only the current piece is held in
 * memory. Ending the iteration cancels. Without clips there are no files, except for
 * lists of clips and backups, which can be empty. Rethrows what the source throws. Calls
 * `onOut` with each clip that contributes something.
 */
export async function* exportFiles(
  request: ExportRequest,
  source: ExportSource,
  now: Instant,
  onOut: (out: WholeClip) => void = () => {},
): AsyncGenerator<OutFile, void, void> {
  const { options, title, day } = request;
  const format = exportFormats[request.format];
  const named = (extension: string) => {
    const baseName = [removeUnsafeCharacters(title) || 'Pressmark', format.nameSuffix]
      .filter(Boolean)
      .join(' ');
    return makeFileName(baseName, day, extension);
  };
  const file = (pieces: OutFile['pieces']): OutFile => {
    const { extension, type } = format;
    return { folder: '', name: named(extension), type, pieces, about: null };
  };
  const clips = selectClips(request, source, onOut);
  switch (format.kind) {
    case 'clip-files': {
      const files = writeClipFiles(await format.load(), request, source, clips, now);
      if (request.isOneFile) yield* zipFiles(files, named('zip'), now);
      else for await (const { file: placed, about } of files) yield toOutFile(placed, about);
      return;
    }
    case 'book': {
      // A book needs at least one chapter.
      const first = await clips.next();
      if (first.done) return;
      const chapters = loadImages(request, source, prepend(first.value, clips));
      const writeBook = await format.load();
      yield file(writeBook(chapters, { title: title || 'Pressmark', now }));
      return;
    }
    case 'backup': {
      const writeBackup = await format.load();
      const backup = await source.openBackup(options.since);
      yield file(writeBackup({ ...backup, clips: tap(backup.clips, onOut) }, now));
      return;
    }
    case 'list': {
      const openList = await format.load();
      const writer = openList({ now, timeZone: options.timeZone });
      yield file(encodeTextPieces(writeListPieces(writer, clips)));
    }
  }
}

/**
 * The clips that contribute something to this format, reduced to what is new, as the user
 * corrected them.
 */
async function* selectClips(
  { format, options: { since } }: ExportRequest,
  { clips }: ExportSource,
  onOut: (out: WholeClip) => void,
): AsyncGenerator<WholeClip, void, void> {
  const facts = exportFormats[format];
  const isAboutAnnotations = facts.group === 'annotations';
  const keepsOriginals = facts.kind === 'list' && facts.keepsOriginals;
  for await (const stored of clips) {
    const whole = keepsOriginals ? stored : correctClip(stored);
    if (!isAboutAnnotations && since !== null && !isNewSince(whole, since)) continue;
    const out = isAboutAnnotations && since !== null ? selectNewAnnotations(whole, since) : whole;
    if (isAboutAnnotations && out.annotations.length === 0) continue;
    onOut(out);
    yield out;
  }
}

async function* prepend<Item>(first: Item, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* rest;
}

async function* writeClipFiles(
  writeFiles: ClipFilesWriter,
  request: ExportRequest,
  source: ExportSource,
  clips: AsyncIterable<WholeClip>,
  now: Instant,
): AsyncGenerator<{ readonly file: PlacedFile; readonly about: WholeClip | null }> {
  for await (const { whole, images } of loadImages(request, source, clips)) {
    const [file, ...beside] = writeFiles(whole, images, request.options, now);
    yield { file, about: whole };
    for (const image of beside) yield { file: image, about: null };
  }
}

async function* loadImages(
  { options: { hasPictures } }: ExportRequest,
  source: ExportSource,
  clips: AsyncIterable<WholeClip>,
) {
  for await (const whole of clips) {
    yield { whole, images: hasPictures ? await findImages(source, whole) : [] };
  }
}

async function findImages(source: ExportSource, whole: WholeClip): Promise<readonly ImageFile[]> {
  const urls = getImageUrls(currentVersion(whole).article);
  const found = await Promise.all(urls.map((url) => source.findImage(whole.clip.id, url)));
  return found.filter((image) => image !== null);
}

async function* tap<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  onItem: (item: Item) => void,
) {
  for await (const item of items) {
    onItem(item);
    yield item;
  }
}

async function* writeListPieces(writer: ListWriter, clips: AsyncIterable<WholeClip>) {
  yield writer.head;
  for await (const whole of clips) yield writer.add(whole);
  yield writer.end();
}

function toOutFile(file: PlacedFile, about: WholeClip | null): OutFile {
  const { folder, name, type, content } = file;
  async function* pieces() {
    yield typeof content === 'string' ? encodeText(content) : content;
  }
  return { folder, name, type, pieces: pieces(), about };
}

function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return strToU8(text) as Uint8Array<ArrayBuffer>;
}
