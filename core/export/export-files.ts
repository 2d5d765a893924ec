import { strToU8 } from 'fflate';
import { writeBackup } from '../backup/write-backup';
import { fileName, safeWords } from '../files/file-name';
import type { Picture } from '../files/picture';
import { textPieces } from '../files/text-pieces';
import { currentVersion, getImageUrls, type Instant, type WholeClip } from '../model';
import { clipFiles, type PlacedFile } from './clip-files';
import { annotationFormats, type ExportFormat, type ExportOptions } from './export-format';
import type { ExportSource } from './export-source';
import { writeEpub } from './formats/epub';
import type { ListWriter } from './formats/list-writer';
import { listFormats } from './list-formats';
import type { OutFile } from './out-file';
import { annotationsSince, isNewSince } from './values/new-since';
import { zipFiles } from './zip-files';

/** What to export, and how. */
export interface ExportWish {
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
 * `onOut` for each clip that contributes something.
 */
export async function* exportFiles(
  wish: ExportWish,
  source: ExportSource,
  now: Instant,
  onOut = () => {},
): AsyncGenerator<OutFile, void, void> {
  const { format, options, title } = wish;
  const named = (extension: string, about = '') => {
    const words = [safeWords(title) || 'Pressmark', about].filter(Boolean).join(' ');
    return fileName(words, wish.day, extension);
  };
  const clips = wanted(wish, source, onOut);
  if (format === 'markdown' || format === 'html') {
    const files = filesOfEach(format, wish, source, clips, now);
    if (wish.isOneFile) yield* zipFiles(files, named('zip'), now);
    else for await (const { file, about } of files) yield outFile(file, about);
    return;
  }
  const common = { folder: '', about: null };
  if (format === 'epub') {
    // A book needs at least one chapter.
    const first = await clips.next();
    if (first.done) return;
    const chapters = withPictures(wish, source, again(first.value, clips));
    const pieces = writeEpub(chapters, { title: title || 'Pressmark', now });
    yield { ...common, name: named('epub'), type: 'application/epub+zip', pieces };
  } else if (format === 'backup') {
    const backup = await source.openBackup(options.since);
    const pieces = writeBackup({ ...backup, clips: telling(backup.clips, onOut) }, now);
    yield { ...common, name: named('zip', 'backup'), type: 'application/zip', pieces };
  } else {
    const list = listFormats[format];
    if (list === undefined) throw new Error(`no writer for ${format}`);
    const pieces = textPieces(listTexts(list.open(now, options), clips));
    yield { ...common, name: named(list.extension, list.about), type: list.type, pieces };
  }
}

/** The clips that contribute something to this format, reduced to what is new. */
async function* wanted(
  { format, options: { since } }: ExportWish,
  { clips }: ExportSource,
  onOut: () => void,
): AsyncGenerator<WholeClip, void, void> {
  const isAboutAnnotations = annotationFormats.includes(format);
  for await (const whole of clips) {
    if (!isAboutAnnotations && since !== null && !isNewSince(whole, since)) continue;
    const out = isAboutAnnotations && since !== null ? annotationsSince(whole, since) : whole;
    if (isAboutAnnotations && out.annotations.length === 0) continue;
    onOut();
    yield out;
  }
}

async function* again<Item>(first: Item, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* rest;
}

async function* filesOfEach(
  format: 'markdown' | 'html',
  wish: ExportWish,
  source: ExportSource,
  clips: AsyncIterable<WholeClip>,
  now: Instant,
): AsyncGenerator<{ readonly file: PlacedFile; readonly about: WholeClip | null }> {
  for await (const { whole, pictures } of withPictures(wish, source, clips)) {
    const [file, ...beside] = clipFiles(format, whole, pictures, wish.options, now);
    yield { file, about: whole };
    for (const picture of beside) yield { file: picture, about: null };
  }
}

async function* withPictures(
  { options: { hasPictures } }: ExportWish,
  source: ExportSource,
  clips: AsyncIterable<WholeClip>,
) {
  for await (const whole of clips) {
    yield { whole, pictures: hasPictures ? await keptPictures(source, whole) : [] };
  }
}

async function keptPictures(source: ExportSource, whole: WholeClip): Promise<readonly Picture[]> {
  const urls = getImageUrls(currentVersion(whole).article);
  const found = await Promise.all(urls.map((url) => source.findPicture(whole.clip.id, url)));
  return found.filter((picture) => picture !== null);
}

async function* telling<Item>(items: AsyncIterable<Item> | Iterable<Item>, onItem: () => void) {
  for await (const item of items) {
    onItem();
    yield item;
  }
}

async function* listTexts(writer: ListWriter, clips: AsyncIterable<WholeClip>) {
  yield writer.head;
  for await (const whole of clips) yield writer.add(whole);
  yield writer.end();
}

function outFile(file: PlacedFile, about: WholeClip | null): OutFile {
  const { folder, name, type, content } = file;
  async function* pieces() {
    yield typeof content === 'string' ? bytesOf(content) : content;
  }
  return { folder, name, type, pieces: pieces(), about };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return strToU8(text) as Uint8Array<ArrayBuffer>;
}
