import { openImport } from '../../../core/import';
import type { Instant } from '../../../core/model';
import type { ImportRun } from '../../../entrypoints/library/import/import-context';
import { runImport } from '../../../entrypoints/library/import/import-run';
import type { Library } from '../../../storage';
import { makeFile, tools } from '../../import/read-import';
import { expectValue, instantAt } from '../../storage/samples';

/** Imports a file with this content. `change` overrides the options of the run. */
export async function importFile(
  library: Library,
  content: string | Uint8Array,
  change: Partial<ImportRun> = {},
) {
  const opened = change.opened ?? expectValue(await openImport(makeFile(content), tools));
  const { signal } = new AbortController();
  return runImport(library, {
    opened,
    mode: null,
    isDryRun: false,
    now: instantAt(100),
    signal,
    onProgress() {},
    ...change,
  });
}

/** Makes a Pressmark file of these clips. */
export function makePressmarkFile(clips: readonly object[], exportedAt: Instant): string {
  return JSON.stringify({ format: 'pressmark', version: 1, exportedAt, clips });
}

/** Lists the addresses of `count` pages, one a line. */
export function listLinks(count: number): string {
  return Array.from({ length: count }, (_, index) => `https://osk.example/${index}`).join('\n');
}
