import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { createImportFile } from '../../core/files';
import { type ImportTools, openImport, type Remark } from '../../core/import';
import type { StoredClip } from '../../core/model';
import { runImport } from '../../entrypoints/library/import/import-run';
import { type Library, openLibrary } from '../../storage';

const { DOMParser } = new JSDOM('').window;
const tools: ImportTools = {
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
};

/** What became of a file that was imported twice into an empty library. */
export interface ImportedFile {
  /** Of the file; a failure code if it was refused. */
  readonly kind: string;
  readonly isRecognised: boolean;
  readonly clips: readonly StoredClip[];
  readonly remarks: readonly Remark[];
  /** Whether the second import changed nothing. */
  readonly isRepeatable: boolean;
  readonly seconds: number;
}

let libraries = 0;

/** Imports a file into an empty library, twice. Throws what an import throws. */
export async function importTwice(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ImportedFile> {
  const startedAt = performance.now();
  const library = openLibrary(`imports-${libraries++}`);
  const file = createImportFile(name, bytes.length, async (start, end) => bytes.slice(start, end));
  const opened = await openImport(file, tools);
  const toSeconds = () => (performance.now() - startedAt) / 1000;
  if (!opened.ok) {
    const nothing = { isRecognised: false, clips: [], remarks: [], isRepeatable: true };
    return { kind: opened.failure.code, ...nothing, seconds: toSeconds() };
  }
  const run = (now: string) =>
    runImport(library, {
      ...{ opened: opened.value, mode: null, isDryRun: false, now },
      signal: new AbortController().signal,
      onProgress() {},
    });
  const first = await run('2026-11-13T08:00:00.000Z');
  const seconds = toSeconds();
  if (first.failure !== null) throw new Error(first.failure.code);
  const clips = await listClips(library);
  const second = await run('2026-11-14T08:00:00.000Z');
  const isRepeatable =
    second.failure === null && JSON.stringify(await listClips(library)) === JSON.stringify(clips);
  const { kind } = opened.value;
  return { kind, isRecognised: true, clips, remarks: first.remarks, isRepeatable, seconds };
}

async function listClips(library: Library): Promise<readonly StoredClip[]> {
  const clips: StoredClip[] = [];
  for await (const whole of library.eachWholeClip()) if (whole.ok) clips.push(whole.value);
  return clips;
}
