import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where files lie that other programs wrote. They are not part of the project. */
const folder = resolve(
  process.env['PRESSMARK_EXPORTS'] ?? join(import.meta.dirname, '../../shared/exports'),
);

/**
 * Reads an export of another program: `readExport('samples/pocket.csv')`. Null, with a
 * warning, if it is missing on this machine; throws instead if `CI` is set.
 */
export async function readExport(path: string): Promise<Uint8Array | null> {
  const file = join(folder, path);
  if (existsSync(file)) return new Uint8Array(await readFile(file));
  const missing = `not tested: ${file} is missing (set PRESSMARK_EXPORTS to the folder of exports)`;
  if (process.env['CI']) throw new Error(missing);
  console.warn(missing);
  return null;
}
