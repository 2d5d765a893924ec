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
import { getMember } from '../readers/fields/fields';
import { readJson } from '../readers/json/read-json';
import { readLines } from '../readers/text/lines';
import { readText } from '../readers/text/read-text';
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
  for await (const { row, value } of readJsonLines(folder, 'tombstones.jsonl', report, {
    mayBeMissing: true,
  })) {
    count.tombstones++;
    const parseJson = v.safeParse(tombstoneSchema, value);
    if (parseJson.success) yield { type: 'tombstone', tombstone: parseJson.output };
    else report.add('not-valid', row, 'tombstones.jsonl', JSON.stringify(value));
  }
  const end = await readJsonObject(folder, 'end.json', report);
  for (const name of ['clips', 'pictures', 'tombstones'] as const) {
    const expected = getMember(end, name) ?? (name === 'tombstones' ? 0 : undefined);
    if (expected !== count[name])
      report.add(
        'cut-off',
        null,
        `${name}.jsonl`,
        expected === undefined ? String(count[name]) : `${count[name]} / ${String(expected)}`,
      );
  }
}

async function readLibraryMetadata(folder: ZipFolder, report: Report): Promise<LibraryMetadata> {
  const tags = await readValid(folder, 'tags.json', tagSchema, report);
  const searches = await readValid(folder, 'searches.json', savedSearchSchema, report);
  const object = await readJsonObject(folder, 'settings.json', report);
  const settings = v.safeParse(settingsSchema, object);
  if (object !== null && !settings.success) report.add('not-valid', null, 'settings.json');
  const preferences = folder.find('preferences.json');
  const drafts =
    folder.find('drafts.json') === null
      ? []
      : await readValid(folder, 'drafts.json', draftSchema, report);
  return {
    tags,
    searches,
    settings: settings.success ? settings.output : null,
    preferences:
      preferences === null
        ? {}
        : ((await readIfIntact(report, () => readAllMembers(preferences, report))) ?? {}),
    drafts,
  };
}

async function readValid<Output>(
  folder: ZipFolder,
  name: string,
  schema: v.GenericSchema<unknown, Output>,
  report: Report,
): Promise<readonly Output[]> {
  const valid: Output[] = [];
  const values = await readIfIntact(report, () => readJsonList(folder, name, report));
  for (const value of values ?? []) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) valid.push(parsed.output);
    else report.add('not-valid', null, name, JSON.stringify(value));
  }
  return valid;
}

interface JsonLinesOptions {
  readonly mayBeMissing?: boolean;
  /** Checksums of the intact lines; null if unknown. */
  readonly sums?: ReadonlySet<string> | null;
}

async function* readJsonLines(
  folder: ZipFolder,
  name: string,
  report: Report,
  { mayBeMissing = false, sums = null }: JsonLinesOptions = {},
) {
  const file = folder.find(name);
  if (file === null) {
    if (!mayBeMissing) report.add('file-missing', null, null, name);
    return;
  }
  let row = 0;
  try {
    for await (const line of readLines(readText(file, report))) {
      if (line.trim() === '') continue;
      row++;
      const value = parsed(line);
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
  if (file === null) return null;
  return readIfIntact(report, async () => {
    const sums = new Set<string>();
    for await (const line of readLines(readText(file, report))) {
      const sum = line.trim().toLowerCase();
      if (sum !== '') sums.add(sum);
    }
    return sums.size === 0 ? null : sums;
  });
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

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function readJsonList(folder: ZipFolder, name: string, report: Report): Promise<unknown[]> {
  const file = folder.find(name);
  const values: unknown[] = [];
  if (file === null) report.add('file-missing', null, null, name);
  else for await (const { value } of readJson(file, report)) values.push(value);
  return values;
}

/** The members of a file that is a small object; null if there is no intact file. */
async function readJsonObject(folder: ZipFolder, name: string, report: Report): Promise<unknown> {
  const file = folder.find(name);
  if (file === null) report.add('file-missing', null, null, name);
  return file && readIfIntact(report, () => readAllMembers(file, report));
}

/** The members of an object in a file, without lists. */
export async function readMembers(
  file: ByteSource,
  report?: Report,
): Promise<Readonly<Record<string, unknown>>> {
  const members: [string, unknown][] = [];
  for await (const { key, row, value } of readJson(file, report)) {
    if (key !== null && row === null) members.push([key, value]);
  }
  return Object.fromEntries(members);
}

/**
 * The members of a small object in a file, including lists. Reads to the end first, where a
 * damaged file is found out.
 */
async function readAllMembers(
  file: ByteSource,
  report: Report,
): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const piece of readText(file, report)) text += piece;
  const value = parsed(text);
  const members = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!members.success) report.add('malformed', null, file.name);
  return members.success ? members.output : {};
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
