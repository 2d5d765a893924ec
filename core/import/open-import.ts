import type { ByteSource, ImportFile } from '../files/readable-file';
import { fail, type Result, succeed } from '../model';
import { readZipDirectory, type ZipError } from '../zip/zip-directory';
import { DamagedEntryError, UnsupportedEntryError } from '../zip/zip-entry-source';
import { createFolder, createZipFolder, type ZipFolder } from '../zip/zip-folder';
import { readBackup } from './formats/pressmark-backup';
import { newestVersion, readPressmarkHead } from './formats/pressmark-json';
import type { ImportFormat, ImportKind, OwnPart, ReadImport } from './import-format';
import type { ImportTools } from './import-tools';
import type { ImportedItem } from './items/imported-item';
import { mergeAdjacentItems } from './items/merge-adjacent-items';
import { createReport, type Remark, type Report } from './items/report';
import { getMember } from './readers/fields/fields';
import { parseJson } from './readers/json/json-parts';
import { readWhole } from './readers/text/read-text';
import { recognise } from './recognise';

/** What reading a file yields, in file order. */
export type ImportPart =
  | { readonly type: 'item'; readonly item: ImportedItem }
  | { readonly type: 'remark'; readonly remark: Remark }
  | OwnPart;

/** Reads a file whose kind is known. */
type ReadParts = (report: Report) => ReturnType<ReadImport>;

/** A file that was recognised. */
export interface OpenedImport {
  readonly kind: ImportKind;
  /** The name of the file. */
  readonly name: string;
  /** Reads the file from the start on each call. Ending the iteration stops reading. */
  parts(): AsyncGenerator<ImportPart, void, void>;
}

/**
 * Opens a file of another program, or of our own, recognised by its content. Problems
 * with the whole file are failures: `file-unknown`, `file-newer` (written by a newer
 * Pressmark), `file-without-clips` (ours, but without a list of clips), `file-damaged` (a
 * truncated zip, or JSON cut before anything that can be read), `zip-unsupported` (encrypted, or an unknown compression), `file-swells` (would unpack to an unreasonable size). Problems with
 * single parts are yielded as remarks.
 */
export async function openImport(
  file: ImportFile,
  tools: ImportTools,
): Promise<Result<OpenedImport>> {
  const start = await file.read(0, Math.min(file.size, 4));
  if (isZip(start)) return openZip(file, tools);
  const { known, problem } = await recogniseFile(file);
  if (problem !== null) return fail('file-damaged', 'cut-off');
  if (known === null) return fail('file-unknown', file.size === 0 ? 'empty' : null);
  if (known.kind === 'pressmark') {
    const { version, hasClips } = await readPressmarkHead(file);
    if (version === null) return fail('file-damaged', 'version');
    if (version > newestVersion) return fail('file-newer', `version ${version}`);
    if (!hasClips) return fail('file-without-clips', 'clips');
  }
  return succeed(
    createOpenedImport(known.kind, file.name, (report) =>
      readFile(known, [file, report, tools, () => null]),
    ),
  );
}

function readFile({ read, hasHighlights }: ImportFormat, from: Parameters<ReadImport>) {
  return hasHighlights ? mergeAdjacentItems(read(...from)) : read(...from);
}

/** "PK" followed by the signature of a local file, an empty zip, or a multi-part zip. */
function isZip([p, k, one, two]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((one === 3 && two === 4) || (one === 5 && two === 6));
}

function createOpenedImport(kind: ImportKind, name: string, read: ReadParts): OpenedImport {
  return { kind, name, parts: () => withRemarks(name, read) };
}

/** Yields what a reader finds, interleaved with the remarks of its report. */
async function* withRemarks(name: string, read: ReadParts): AsyncGenerator<ImportPart, void, void> {
  const report = createReport(name);
  try {
    for await (const part of read(report)) {
      yield* toParts(report.take());
      if (part !== null) yield 'type' in part ? part : { type: 'item', item: part };
    }
  } catch (error) {
    if (!(error instanceof DamagedEntryError)) throw error;
    report.add('file-altered', null, error.file === name ? null : error.file);
  }
  yield* toParts([...report.take(), ...report.end()]);
}

function toParts(remarks: readonly Remark[]): readonly ImportPart[] {
  return remarks.map((remark) => ({ type: 'remark', remark }));
}

async function openZip(file: ImportFile, tools: ImportTools): Promise<Result<OpenedImport>> {
  const entries = await readZipDirectory(file);
  if (typeof entries === 'string') {
    const isDamaged = entries === 'no-directory' || entries === 'bad-directory';
    return fail(isDamaged ? 'file-damaged' : 'file-swells', entries satisfies ZipError);
  }
  const folder = createZipFolder(file, entries);
  const backup = folder.find('backup.json');
  if (backup !== null) {
    const version = await backupVersion(backup);
    if (version === 'unsupported') return fail('zip-unsupported', 'backup.json');
    if (version === null) return fail('file-damaged', 'backup.json');
    if (version > newestVersion) return fail('file-newer', `version ${version}`);
    return succeed(
      createOpenedImport('pressmark-backup', file.name, (report) => readBackup(folder, report)),
    );
  }
  return openFolder(file.name, folder, tools);
}

/** Opens several files as one. Failures are those of `openImport`. */
export async function openImports(
  name: string,
  files: readonly ImportFile[],
  tools: ImportTools,
): Promise<Result<OpenedImport>> {
  const [first] = files;
  if (first && files.length === 1) return openImport(first, tools);
  return openFolder(name, createFolder(files), tools);
}

async function openFolder(
  folderName: string,
  folder: ZipFolder,
  tools: ImportTools,
): Promise<Result<OpenedImport>> {
  const found = await recogniseFiles(folder);
  const kinds = new Set(found.flatMap(({ known }) => (known === null ? [] : [known.kind])));
  const [kind] = kinds;
  if (kind === undefined) {
    const unread = found.find(({ problem }) => problem !== null);
    if (!unread?.problem) return fail('file-unknown', 'zip');
    const code = unread.problem === 'file-unsupported' ? 'zip-unsupported' : 'file-damaged';
    return fail(code, { kind: 'file', name: unread.source.name });
  }
  return succeed({
    kind: kinds.size === 1 ? kind : 'folder',
    name: folderName,
    async *parts() {
      const report = createReport(folderName);
      for (const name of folder.unsafe) report.add('unsafe-name', null, null, name);
      for (const [name, files] of folder.hidden) report.addHiddenFolder(name, files);
      yield* toParts(report.take());
      const used = new Set<string>();
      const findFile = (path: string) => {
        const file = folder.find(path);
        if (file !== null) used.add(file.name);
        return file;
      };
      for (const { source, known } of found) {
        if (known === null) continue;
        yield* withRemarks(source.name, (report) =>
          readFile(known, [source, report, tools, findFile]),
        );
      }
      for (const { source, known, problem } of found) {
        if (known !== null || used.has(source.name)) continue;
        const unread = createReport(source.name);
        unread.add(problem ?? 'unknown-file-skipped', null);
        yield* toParts(unread.take());
      }
    },
  });
}

type FileProblem = 'file-damaged' | 'file-unsupported';

/** Why a file in a zip could not be read. Rethrows errors that are not about the file. */
function getFileProblem(error: unknown): FileProblem {
  if (error instanceof UnsupportedEntryError) return 'file-unsupported';
  if (error instanceof DamagedEntryError) return 'file-damaged';
  throw error;
}

async function recogniseFiles(folder: ZipFolder) {
  const hasList = folder.files.some(({ name }) => /(^|\/)metadata_\d+_to_\d+\.json$/.test(name));
  const found = [];
  for (const source of folder.files) {
    // The thousands of texts in an Omnivore export are read together with their page.
    const isText =
      hasList && /(^|\/)(content\/[^/]*\.html|highlights\/[^/]*\.md)$/.test(source.name);
    const read = isText ? { known: null, problem: null } : await recogniseFile(source);
    found.push({ source, ...read });
  }
  return found;
}

async function recogniseFile(source: ByteSource) {
  try {
    return { known: await recognise(source), problem: null };
  } catch (error) {
    return { known: null, problem: getFileProblem(error) };
  }
}

/** The version of a backup; null if it is damaged. */
async function backupVersion(file: ByteSource): Promise<number | 'unsupported' | null> {
  try {
    const backup = parseJson((await readWhole(file, createReport(file.name))) ?? '');
    const version = getMember(backup, 'version');
    const isBackup = getMember(backup, 'format') === 'pressmark-backup';
    return isBackup && typeof version === 'number' ? version : null;
  } catch (error) {
    return getFileProblem(error) === 'file-unsupported' ? 'unsupported' : null;
  }
}
