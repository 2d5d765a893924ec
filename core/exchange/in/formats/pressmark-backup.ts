import * as v from 'valibot';
import { savedSearchSchema, settingsSchema, tagSchema } from '../../../model';
import type { Found } from '../import-format';
import type { ByteSource } from '../import-source';
import { member } from '../parts/fields';
import { linesOf } from '../parts/lines';
import { readJson } from '../parts/read-json';
import { readText } from '../parts/read-text';
import type { ZipFolder } from '../parts/zip-folder';
import type { Report } from '../report';
import { wholeReader } from './pressmark-json';

/** Bytes of one picture; the settings allow less. */
const largestPicture = 100_000_000;

/** Pressmark's backup; what is in it is said at `core/exchange/backup.ts`. */
export async function* readBackup(folder: ZipFolder, report: Report): AsyncGenerator<Found> {
  const count = { clips: 0, pictures: 0 };
  const readWhole = wholeReader(report);
  for await (const { row, value } of jsonLines(folder, 'clips.jsonl', report)) {
    count.clips++;
    yield* readWhole(value, row);
  }
  for await (const value of jsonList(folder, 'tags.json', report)) {
    const parsed = v.safeParse(tagSchema, value);
    if (parsed.success) yield { type: 'tag', tag: parsed.output };
    else report.say('not-valid', null, 'tags.json', JSON.stringify(value));
  }
  for await (const value of jsonList(folder, 'searches.json', report)) {
    const parsed = v.safeParse(savedSearchSchema, value);
    if (parsed.success) yield { type: 'search', search: parsed.output };
    else report.say('not-valid', null, 'searches.json', JSON.stringify(value));
  }
  const settings = v.safeParse(settingsSchema, await jsonObject(folder, 'settings.json', report));
  if (settings.success) yield { type: 'settings', settings: settings.output };
  else report.say('not-valid', null, 'settings.json');

  for await (const { row, value } of jsonLines(folder, 'pictures.jsonl', report)) {
    count.pictures++;
    const name = member(value, 'name');
    const url = member(value, 'url');
    const file = typeof name === 'string' ? folder.find(name) : null;
    if (file === null || typeof url !== 'string')
      report.say('file-missing', row, 'pictures.jsonl', String(name));
    else {
      const bytes = await wholeBytes(file);
      if (bytes === null) report.say('too-large', row, file.name);
      else yield { type: 'picture', picture: { url, bytes } };
    }
  }
  const end = await jsonObject(folder, 'end.json', report);
  for (const name of ['clips', 'pictures'] as const) {
    const expected = member(end, name);
    if (expected !== count[name])
      report.say('cut-off', null, `${name}.jsonl`, `${count[name]} of ${String(expected)}`);
  }
}

async function* jsonLines(folder: ZipFolder, name: string, report: Report) {
  const file = folder.find(name);
  if (file === null) {
    report.say('file-missing', null, null, name);
    return;
  }
  let row = 0;
  for await (const line of linesOf(readText(file, report))) {
    if (line.trim() === '') continue;
    row++;
    const value = parsed(line);
    if (value === undefined) report.say('malformed', row, name, line);
    else yield { row, value };
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

async function* jsonList(folder: ZipFolder, name: string, report: Report) {
  const file = folder.find(name);
  if (file === null) report.say('file-missing', null, null, name);
  else for await (const { value } of readJson(file, report)) yield value;
}

/** The members of a file that is an object, those of no list. */
async function jsonObject(folder: ZipFolder, name: string, report: Report): Promise<unknown> {
  const file = folder.find(name);
  if (file === null) report.say('file-missing', null, null, name);
  return file === null ? {} : membersOf(file, report);
}

/** The members of an object in a file, those of no list. */
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

async function wholeBytes(file: ByteSource): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.pieces()) {
    pieces.push(piece);
    size += piece.length;
    if (size > largestPicture) return null;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
