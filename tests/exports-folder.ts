import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Where files lie that other programs wrote. They are not part of the project. */
const folder = resolve(
  process.env['PRESSMARK_EXPORTS'] ?? join(import.meta.dirname, '../../shared/exports'),
);

/** False, with a warning, if a file or folder of exports is missing; throws instead if `CI` is set. */
function isThere(path: string): boolean {
  if (existsSync(path)) return true;
  const missing = `not tested: ${path} is missing (set PRESSMARK_EXPORTS to the folder of exports)`;
  if (process.env['CI']) throw new Error(missing);
  console.warn(missing);
  return false;
}

/**
 * Registers tests that read files which other programs wrote, in `folder`. Only CI must
 * have them: elsewhere a warning says what was not tested.
 */
export function withExports(register: (folder: string) => void): void {
  if (isThere(folder)) {
    register(folder);
    return;
  }
  it('needs the exports of other programs only on CI', () => {
    expect(process.env['CI']).toBeUndefined();
  });
}

/** Reads an export of another program, `readExport('samples/pocket.csv')`; null if it is missing. */
export async function readExport(path: string): Promise<Uint8Array | null> {
  const file = join(folder, path);
  return isThere(file) ? new Uint8Array(await readFile(file)) : null;
}
