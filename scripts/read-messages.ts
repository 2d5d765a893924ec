import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Returns the .ftl files of a folder and its subfolders by name without extension, sorted. */
export function readMessages(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = paths
    .filter((path) => path.endsWith('.ftl'))
    .map((path) => [basename(path, '.ftl'), readFileSync(join(folder, path), 'utf8')] as const);
  return new Map(sources.sort(([a], [b]) => (a < b ? -1 : 1)));
}
