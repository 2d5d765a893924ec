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
  const files = new BackupFiles(folder, report);
  const readWhole = createWholeReader(report);
  for await (const { row, value } of files.readLines('clips.jsonl', await files.readSums())) {
    count.clips++;
    yield* readWhole(value, row);
  }
  yield { type: 'library-metadata', metadata: await readLibraryMetadata(files) };

  for await (const { row, value } of files.readLines('pictures.jsonl')) {
    count.pictures++;
    const line = v.safeParse(imageLine, value);
    const file = line.success ? folder.find(line.output.name) : null;
    if (file === null || !line.success)
      report.add('file-missing', row, 'pictures.jsonl', String(getMember(value, 'name')));
    else {
      const { name: _, ...about } = line.output;
      const bytes = await files.readIfIntact(() => readImage(file, report, row));
      if (bytes !== null) yield { type: 'image', image: { ...about, bytes } };
    }
  }
  // Older backups have none.
  const tombstones = folder.find('tombstones.jsonl') ? files.readLines('tombstones.jsonl') : [];
  for await (const { row, value } of tombstones) {
    count.tombstones++;
    const line = v.safeParse(tombstoneSchema, value);
    if (line.success) yield { type: 'tombstone', tombstone: line.output };
    else report.add('not-valid', row, 'tombstones.jsonl', JSON.stringify(value));
  }
  const end = await files.readJson('end.json');
  for (const name of ['clips', 'pictures', 'tombstones'] as const) {
    const expected = getMember(end, name) ?? (name === 'tombstones' ? 0 : undefined);
    if (expected === count[name]) continue;
    const found = String(count[name]);
    const counts = expected === undefined ? found : `${found} / ${String(expected)}`;
    report.add('cut-off', null, `${name}.jsonl`, counts);
  }
}

async function readLibraryMetadata(files: BackupFiles): Promise<LibraryMetadata> {
  const [settings = null] = await files.readList('settings.json', settingsSchema);
  const preferences = await files.readJson('preferences.json', true);
  return {
    tags: await files.readList('tags.json', tagSchema),
    searches: await files.readList('searches.json', savedSearchSchema),
    settings,
    preferences: isObject(preferences) ? preferences : {},
    drafts: await files.readList('drafts.json', draftSchema, true),
  };
}

/** The files of a backup. Those that cannot be read are reported. */
class BackupFiles {
  constructor(
    private readonly folder: ZipFolder,
    private readonly report: Report,
  ) {}

  /** The lines of a file, those that are intact according to `sums`; null if they are unknown. */
  async *readLines(name: string, sums: ReadonlySet<string> | null = null) {
    const { report } = this;
    const file = this.#find(name);
    if (file === null) return;
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
  async readSums(): Promise<ReadonlySet<string> | null> {
    const text = await this.#readText(this.folder.find('clips.sums'));
    const sums = text?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
    return sums.length === 0 ? null : new Set(sums);
  }

  /** The valid values of a JSON file, which may be a single one. */
  async readList<Output>(
    name: string,
    schema: v.GenericSchema<unknown, Output>,
    mayBeMissing = false,
  ): Promise<readonly Output[]> {
    const values = await this.readJson(name, mayBeMissing);
    return [values ?? []].flat().flatMap((value) => {
      const parsed = v.safeParse(schema, value);
      if (parsed.success) return [parsed.output];
      this.report.add('not-valid', null, name, JSON.stringify(value));
      return [];
    });
  }

  /** The content of a small file in JSON; undefined if it cannot be read. */
  async readJson(name: string, mayBeMissing = false): Promise<unknown> {
    const text = await this.#readText(this.#find(name, mayBeMissing));
    if (text === null) return undefined;
    const value = parseJson(text);
    if (value === undefined) this.report.add('malformed', null, name);
    return value;
  }

  /** What `read` returns; null, with a remark, if its file is damaged. */
  async readIfIntact<Read>(read: () => Promise<Read>): Promise<Read | null> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof DamagedEntryError)) throw error;
      this.report.add('file-damaged', null, error.file);
      return null;
    }
  }

  async #readText(file: ByteSource | null): Promise<string | null> {
    return file && this.readIfIntact(() => readWhole(file, this.report));
  }

  #find(name: string, mayBeMissing = false): ByteSource | null {
    const file = this.folder.find(name);
    if (file === null && !mayBeMissing) this.report.add('file-missing', null, null, name);
    return file;
  }
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
