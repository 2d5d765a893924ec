import { fileSource } from '../../../core/files';
import { openImport } from '../../../core/import';
import { type ImportRunResult, runImport } from '../../../entrypoints/library/import-run';
import { openLibrary } from '../../../storage';

const now = '2026-11-25T00:00:00.000Z';

/** Puts a field for the file that is to be restored into the page. */
export async function askForFile(): Promise<void> {
  const field = document.createElement('input');
  field.type = 'file';
  document.body.append(field);
}

/**
 * Takes the chosen file into a library with nothing in it, by the code that does
 * it in use: the look at the file that comes first, and the import.
 */
export async function restoreLibrary(ask: { textWorker: string }): Promise<{
  lookMs: number;
  importMs: number;
  bytes: number;
  counts: ImportRunResult['counts'];
  remarks: ImportRunResult['remarks'];
}> {
  const library = openLibrary();
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file was chosen');
  const source = fileSource(
    'export',
    file.size,
    async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  );
  const parser = new DOMParser();
  const opened = await openImport(source, {
    parseHtml: (html) => parser.parseFromString(html, 'text/html'),
  });
  if (!opened.ok) throw new Error(`not recognised: ${opened.failure.detail}`);
  const run = async (isDryRun: boolean) => {
    const begun = performance.now();
    const result = await runImport(library, {
      ...{ opened: opened.value, wish: 'merge', isDryRun, now, clock: () => now },
      signal: new AbortController().signal,
      onProgress: () => {},
      startTextWorker: () => new Worker(ask.textWorker),
    });
    if (result.failure !== null) throw new Error(`${result.failure.code} ${result.failure.detail}`);
    return { ms: performance.now() - begun, ...result };
  };
  const look = await run(true);
  const { ms, counts, remarks } = await run(false);
  library.close();
  return { lookMs: look.ms, importMs: ms, bytes: file.size, counts, remarks };
}
