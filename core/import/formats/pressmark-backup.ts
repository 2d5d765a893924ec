import * as v from 'valibot';
import { computeLineChecksum } from '../../backup/write-backup';
import type { ByteSource } from '../../files/readable-file';
import {
  draftSchema,
  instantSchema,
  type LibraryMetadata,
  savedSearchSchema,
  settingsSchema,
  tagSchema,
  tombstoneSchema,
} from '../../model';
import { DamagedEntryError } from '../../zip/zip-entry-source';
import type { ZipFolder } from '../../zip/zip-folder';
import type { OwnPart } from '../import-format';
import type { Report } from '../items/report';
import { getMember, isObject } from '../readers/fields/fields';
import { parseJson } from '../readers/json/json-parts';
import { readLines } from '../readers/text/lines';
import { readText, readWhole } from '../readers/text/read-text';
import { createWholeReader } from './pressmark-json';

/** Maximum size of an image in bytes; the settings allow less. */
const maxImageBytes = 100_000_000;

/** A line of `pictures.jsonl`. */
const imageLine = v.object({
  name: v.string(),
  url: v.string(),
  // Must be an image type, because the image is served with it.
  type: v.exactOptional(v.pipe(v.string(), v.regex(/^image\/[\w.+-]+$/i))),
  keptAt: v.exactOptional(instantSchema),
});

/**
 * Reads Pressmark's backup; its layout is described in `core/backup/write-backup.ts`. From a
 * damaged backup, reads everything whose checksum still matches. If there are no
 * checksums to verify against, says so in the report.
 */
export async function* readBackup(folder: ZipFolder, report: Report): AsyncGenerator<OwnPart> {
  const count = { clips: 0, pictures: 0, tombstones: 0 };
  const readWhole = createWholeReader(report);
  const sums = await readSums(folder, report);
  for await (const { row, value } of readJsonLines(folder, 'clips.jsonl', report, { sums })) {
    count.clips++;
    yield* readWhole(value, row);
  }
  yield { type: 'library-metadata', metadata: await readLibraryMetadata(folder, report) };

  for await (const { row, value } of readJsonLines(folder, 'pictures.jsonl', report)) {
    count.pictures++;
    const line = v.safeParse(imageLine, value);
    const file = line.success ? folder.find(line.output.name) : null;
    if (file === null || !line.success)
      report.add('file-missing', row, 'pictures.jsonl', String(getMember(value, 'name')));
    else {
      const { name: _, ...about } = line.output;
      const bytes = await readIfIntact(report, () => readImage(file, report, row));
      if (bytes !== null) yield { type: 'image', image: { ...about, bytes } };
    }
  }
  const tombstones = readJsonLines(folder, 'tombstones.jsonl', report, { mayBeMissing: true });
  for await (const { row, value } of tombstones) {
    count.tombstones++;
    const line = v.safeParse(tombstoneSchema, value);
    if (line.success) yield { type: 'tombstone', tombstone: line.output };
    else report.add('not-valid', row, 'tombstones.jsonl', JSON.stringify(value));
  }
  const end = await readJsonFile(folder, 'end.json', report);
  for (const name of ['clips', 'pictures', 'tombstones'] as const) {
    const expected = getMember(end, name) ?? (name === 'tombstones' ? 0 : undefined);
    if (expected === count[name]) continue;
    const found = String(count[name]);
    const counts = expected === undefined ? found : `${found} / ${String(expected)}`;
    report.add('cut-off', null, `${name}.jsonl`, counts);
  }
}

async function readLibraryMetadata(folder: ZipFolder, report: Report): Promise<LibraryMetadata> {
  const read = (name: string, options?: FileOptions) => readJsonFile(folder, name, report, options);
  const settingsValue = await read('settings.json');
  const settings = v.safeParse(settingsSchema, settingsValue);
  if (settingsValue !== undefined && !settings.success) {
    report.add('not-valid', null, 'settings.json');
  }
  const preferences = await read('preferences.json', { mayBeMissing: true });
  const drafts = await read('drafts.json', { mayBeMissing: true });
  return {
    tags: listValid('tags.json', await read('tags.json'), tagSchema, report),
    searches: listValid('searches.json', await read('searches.json'), savedSearchSchema, report),
    settings: settings.success ? settings.output : null,
    preferences: isObject(preferences) ? preferences : {},
    drafts: listValid('drafts.json', drafts, draftSchema, report),
  };
}

function listValid<Output>(
  name: string,
  values: unknown,
  schema: v.GenericSchema<unknown, Output>,
  report: Report,
): readonly Output[] {
  return [values ?? []].flat().flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [parsed.output];
    report.add('not-valid', null, name, JSON.stringify(value));
    return [];
  });
}

interface FileOptions {
  readonly mayBeMissing?: boolean;
  /** Checksums of the intact lines; null if unknown. */
  readonly sums?: ReadonlySet<string> | null;
}

/** A file of the backup. Null, with a remark, if it should be there and is not. */
function findFile(
  folder: ZipFolder,
  name: string,
  report: Report,
  { mayBeMissing = false }: FileOptions,
): ByteSource | null {
  const file = folder.find(name);
  if (file === null && !mayBeMissing) report.add('file-missing', null, null, name);
  return file;
}

async function* readJsonLines(
  folder: ZipFolder,
  name: string,
  report: Report,
  options: FileOptions = {},
) {
  const file = findFile(folder, name, report, options);
  if (file === null) return;
  const { sums = null } = options;
  let row = 0;
  try {
    for await (const line of readLines(readText(file, report))) {
      if (line.trim() === '') continue;
      row++;
      const value = parseJson(line);
      if (sums !== null && !sums.has(computeLineChecksum(line)))
        report.add('record-damaged', row, name, line);
      else if (value === undefined) report.add('malformed', row, name, line);
      else yield { row, value };
    }
  } catch (error) {
    if (!(error instanceof DamagedEntryError)) throw error;
    report.add(sums === null ? 'file-altered' : 'file-damaged', null, name);
  }
}

/** The checksums of the clips; null if they cannot be read, or an older Pressmark wrote none. */
async function readSums(folder: ZipFolder, report: Report): Promise<ReadonlySet<string> | null> {
  const file = folder.find('clips.sums');
  const text = file && (await readIfIntact(report, () => readWhole(file, report)));
  const sums = text?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  return sums.length === 0 ? null : new Set(sums);
}

/**
 * Runs `read` on a file and returns its result if the file is intact; otherwise reports
 * it and returns null.
 */
async function readIfIntact<Read>(report: Report, read: () => Promise<Read>): Promise<Read | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DamagedEntryError)) throw error;
    report.add('file-damaged', null, error.file);
    return null;
  }
}

/** The content of a small file in JSON. Undefined, with a remark, if it cannot be read. */
async function readJsonFile(
  folder: ZipFolder,
  name: string,
  report: Report,
  options: FileOptions = {},
): Promise<unknown> {
  const file = findFile(folder, name, report, options);
  const text = file && (await readIfIntact(report, () => readWhole(file, report)));
  if (text === null) return undefined;
  const value = parseJson(text);
  if (value === undefined) report.add('malformed', null, name);
  return value;
}

/** The bytes of an image; null, with a remark, if it exceeds the maximum size. */
async function readImage(
  file: ByteSource,
  report: Report,
  row: number,
): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.pieces()) {
    pieces.push(piece);
    size += piece.length;
    if (size > maxImageBytes) {
      report.add('too-large', row, file.name);
      return null;
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
