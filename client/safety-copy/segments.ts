import { findFile, replaceFile } from '../export/folder-files';

/** Clips in one file. */
export const clipsPerSegment = 500;

/** A file with some clips of a copy, one per line; a later one replaces what earlier ones say. */
export interface Segment {
  readonly name: string;
  readonly number: number;
  readonly lines: number;
}

/** The id of a clip, and what was typed about it as JSON: "null" if it was deleted for good. */
export type CopyLine = readonly [id: string, json: string];

const pattern = /^(\d{8})-(\d+)\.gz$/;
const metadataName = 'library.json';

/** The segments of a copy, oldest first. */
export async function listSegments(folder: FileSystemDirectoryHandle): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for await (const name of listNames(folder)) {
    const [, number, lines] = pattern.exec(name) ?? [];
    if (number && lines) segments.push({ name, number: Number(number), lines: Number(lines) });
  }
  return segments.sort((one, other) => one.number - other.number);
}

/** Writes a new segment, the newest one. */
export async function writeSegment(
  folder: FileSystemDirectoryHandle,
  number: number,
  lines: readonly CopyLine[],
): Promise<void> {
  const text = lines.map(([id, json]) => `${JSON.stringify(id)}\t${json}\n`).join('');
  const name = `${String(number).padStart(8, '0')}-${lines.length}.gz`;
  const file = await folder.getFileHandle(name, { create: true });
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  await replaceFile(file, [new Uint8Array(await new Response(packed).arrayBuffer())]);
}

/** Reads a segment. Of a damaged one, the lines before the damage. */
export async function readSegment(
  folder: FileSystemDirectoryHandle,
  { name }: Segment,
): Promise<readonly CopyLine[]> {
  const file = await findFile(folder, name);
  if (file === null) return [];
  const text = await unpack(await file.getFile());
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line): CopyLine[] => {
      const end = line.indexOf('\t');
      return end < 0 ? [] : [[JSON.parse(line.slice(0, end)), line.slice(end + 1)]];
    });
}

async function unpack(file: File): Promise<string> {
  const reader = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let text = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) text += read.value;
  } catch {
    // It was cut off, for example by a crash.
  }
  return text;
}

/** Writes saved searches, tag colours and settings, unless they are there already. */
export async function writeMetadata(
  folder: FileSystemDirectoryHandle,
  json: string,
): Promise<void> {
  if ((await readMetadata(folder)) === json) return;
  await replaceFile(await folder.getFileHandle(metadataName, { create: true }), [json]);
}

/** Null if there are none. */
export async function readMetadata(folder: FileSystemDirectoryHandle): Promise<string | null> {
  const file = await findFile(folder, metadataName);
  return file && (await file.getFile()).text();
}

/** Yields the names of a folder's entries. */
export async function* listNames(folder: FileSystemDirectoryHandle): AsyncGenerator<string> {
  yield* (folder as unknown as { keys(): AsyncIterable<string> }).keys();
}
