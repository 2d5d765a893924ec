import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the .ftl files of a folder by name without extension, sorted. */
export function readMessages(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return new Map(
    names
      .sort()
      .map((name) => [name.slice(0, -'.ftl'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}
