import * as v from 'valibot';
import { lineSum } from '../../backup/write-backup';
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
import { EntryDamaged } from '../../zip/zip-entry-source';
import type { ZipFolder } from '../../zip/zip-folder';
import type { Found } from '../import-format';
import type { Report } from '../items/report';
import { member } from '../readers/fields/fields';
import { readJson } from '../readers/json/read-json';
import { linesOf } from '../readers/text/lines';
import { readText } from '../readers/text/read-text';
import { wholeReader } from './pressmark-json';

/** Maximum size of an image in bytes; the settings allow less. */
const largestPicture = 100_000_000;

/** A line of `pictures.jsonl`. */
const pictureLine = v.object({
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
export async function* readBackup(folder: ZipFolder, report: Report): AsyncGenerator<Found> {
  const count = { clips: 0, pictures: 0, tombstones: 0 };
  const readWhole = wholeReader(report);
  const sums = await readSums(folder, report);
  for await (const { row, value } of jsonLines(folder, 'clips.jsonl', report, { sums })) {
    count.clips++;
    yield* readWhole(value, row);
  }
  yield { type: 'belongings', belongings: await readBelongings(folder, report) };

  for await (const { row, value } of jsonLines(folder, 'pictures.jsonl', report)) {
    count.pictures++;
    const line = v.safeParse(pictureLine, value);
    const file = line.success ? folder.find(line.output.name) : null;
    if (file === null || !line.success)
      report.say('file-missing', row, 'pictures.jsonl', String(member(value, 'name')));
    else {
      const { name: _, ...about } = line.output;
      const bytes = await ifSound(report, () => wholeBytes(file, report, row));
      if (bytes !== null) yield { type: 'picture', picture: { ...about, bytes } };
    }
  }
  for await (const { row, value } of jsonLines(folder, 'tombstones.jsonl', report, {
    mayBeMissing: true,
  })) {
    count.tombstones++;
    const parsed = v.safeParse(tombstoneSchema, value);
    if (parsed.success) yield { type: 'tombstone', tombstone: parsed.output };
    else report.say('not-valid', row, 'tombstones.jsonl', JSON.stringify(value));
  }
  const end = await jsonObject(folder, 'end.json', report);
  for (const name of ['clips', 'pictures', 'tombstones'] as const) {
    const expected = member(end, name) ?? (name === 'tombstones' ? 0 : undefined);
    if (expected !== count[name])
      report.say(
        'cut-off',
        null,
        `${name}.jsonl`,
        expected === undefined ? String(count[name]) : `${count[name]} of ${String(expected)}`,
      );
  }
}

async function readBelongings(folder: ZipFolder, report: Report): Promise<LibraryMetadata> {
  const tags = await validOf(folder, 'tags.json', tagSchema, report);
  const searches = await validOf(folder, 'searches.json', savedSearchSchema, report);
  const object = await jsonObject(folder, 'settings.json', report);
  const settings = v.safeParse(settingsSchema, object);
  if (object !== null && !settings.success) report.say('not-valid', null, 'settings.json');
  const preferences = folder.find('preferences.json');
  const drafts =
    folder.find('drafts.json') === null
      ? []
      : await validOf(folder, 'drafts.json', draftSchema, report);
  return {
    tags,
    searches,
    settings: settings.success ? settings.output : null,
    preferences:
      preferences === null
        ? {}
        : ((await ifSound(report, () => everyMemberOf(preferences, report))) ?? {}),
    drafts,
  };
}

async function validOf<Output>(
  folder: ZipFolder,
  name: string,
  schema: v.GenericSchema<unknown, Output>,
  report: Report,
): Promise<readonly Output[]> {
  const valid: Output[] = [];
  const values = await ifSound(report, () => jsonList(folder, name, report));
  for (const value of values ?? []) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) valid.push(parsed.output);
    else report.say('not-valid', null, name, JSON.stringify(value));
  }
  return valid;
}

interface LinesAsk {
  readonly mayBeMissing?: boolean;
  /** Checksums of the intact lines; null if unknown. */
  readonly sums?: ReadonlySet<string> | null;
}

async function* jsonLines(
  folder: ZipFolder,
  name: string,
  report: Report,
  { mayBeMissing = false, sums = null }: LinesAsk = {},
) {
  const file = folder.find(name);
  if (file === null) {
    if (!mayBeMissing) report.say('file-missing', null, null, name);
    return;
  }
  let row = 0;
  try {
    for await (const line of linesOf(readText(file, report))) {
      if (line.trim() === '') continue;
      row++;
      const value = parsed(line);
      if (sums !== null && !sums.has(lineSum(line))) report.say('record-damaged', row, name, line);
      else if (value === undefined) report.say('malformed', row, name, line);
      else yield { row, value };
    }
  } catch (error) {
    if (!(error instanceof EntryDamaged)) throw error;
    report.say(sums === null ? 'file-altered' : 'file-damaged', null, name, error.message);
  }
}

/** The checksums of the clips; null if they cannot be read, or an older Pressmark wrote none. */
async function readSums(folder: ZipFolder, report: Report): Promise<ReadonlySet<string> | null> {
  const file = folder.find('clips.sums');
  if (file === null) return null;
  return ifSound(report, async () => {
    const sums = new Set<string>();
    for await (const line of linesOf(readText(file, report))) {
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
async function ifSound<Read>(report: Report, read: () => Promise<Read>): Promise<Read | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof EntryDamaged)) throw error;
    report.say('file-damaged', null, error.file, error.message);
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

async function jsonList(folder: ZipFolder, name: string, report: Report): Promise<unknown[]> {
  const file = folder.find(name);
  const values: unknown[] = [];
  if (file === null) report.say('file-missing', null, null, name);
  else for await (const { value } of readJson(file, report)) values.push(value);
  return values;
}

/** The members of a file that is an object, without lists; null if there is no intact file. */
async function jsonObject(folder: ZipFolder, name: string, report: Report): Promise<unknown> {
  const file = folder.find(name);
  if (file === null) report.say('file-missing', null, null, name);
  return file && ifSound(report, () => membersOf(file, report));
}

/** The members of an object in a file, without lists. */
export async function membersOf(
  file: ByteSource,
  report?: Report,
): Promise<Readonly<Record<string, unknown>>> {
  const members: [string, unknown][] = [];
  for await (const { key, row, value } of readJson(file, report)) {
    if (key !== null && row === null) members.push([key, value]);
  }
  return Object.fromEntries(members);
}

/** The members of a small object in a file, including lists. */
async function everyMemberOf(
  file: ByteSource,
  report: Report,
): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const piece of readText(file, report)) text += piece;
  const value = parsed(text);
  const members = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!members.success) report.say('malformed', null, file.name);
  return members.success ? members.output : {};
}

/** The bytes of an image; null, with a remark, if it exceeds the maximum size. */
async function wholeBytes(
  file: ByteSource,
  report: Report,
  row: number,
): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.pieces()) {
    pieces.push(piece);
    size += piece.length;
    if (size > largestPicture) {
      report.say('too-large', row, file.name);
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
