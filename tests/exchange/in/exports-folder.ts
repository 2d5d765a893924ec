import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder with export files that other programs wrote, from `PRESSMARK_EXPORTS`;
 * null and a warning if there is none. Throws on CI, where it must be there.
 */
export function exportsFolder(): string | null {
  const folder = resolve(process.env['PRESSMARK_EXPORTS'] ?? '../shared/exports');
  if (existsSync(folder)) return folder;
  const words = `No exports of other programs in ${folder}: set PRESSMARK_EXPORTS.`;
  if (process.env['CI']) throw new Error(words);
  process.stderr.write(`${words}\n`);
  return null;
}
