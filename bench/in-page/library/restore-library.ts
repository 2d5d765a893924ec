import { createImportFile } from '../../../core/files';
import { openImport } from '../../../core/import';
import type { ImportRunResult } from '../../../entrypoints/library/import/import-context';
import { runImport } from '../../../entrypoints/library/import/import-run';
import { openLibrary } from '../../../storage';

const now = '2026-11-25T00:00:00.000Z';

/** Adds a field for the file to restore to the page. */
export async function addFileInput(): Promise<void> {
  const field = document.createElement('input');
  field.type = 'file';
  document.body.append(field);
}

/**
 * Imports the chosen file into an empty library with the production code: the dry
 * run, then the import.
 */
export async function restoreLibrary(options: { textWorker: string }): Promise<{
  dryRunMs: number;
  importMs: number;
  bytes: number;
  counts: ImportRunResult['counts'];
  remarks: ImportRunResult['remarks'];
}> {
  const library = openLibrary();
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file was chosen');
  const source = createImportFile(
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
    const start = performance.now();
    const result = await runImport(library, {
      ...{ opened: opened.value, mode: 'merge', isDryRun, now, clock: () => now },
      signal: new AbortController().signal,
      onProgress: () => {},
      startTextWorker: () => new Worker(options.textWorker),
    });
    if (result.failure !== null) throw new Error(`${result.failure.code} ${result.failure.detail}`);
    return { ms: performance.now() - start, ...result };
  };
  const dryRun = await run(true);
  const { ms, counts, remarks } = await run(false);
  library.close();
  return { dryRunMs: dryRun.ms, importMs: ms, bytes: file.size, counts, remarks };
}
