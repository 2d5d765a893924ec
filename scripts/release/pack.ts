import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** A file of a package. */
export interface PackedFile {
  /** Its name in the package, with `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The earliest time of a zip. In the local time zone, as zips store it. */
const zipTime = new Date(1980, 0, 1);

/** Zips files. The bytes depend only on their names and contents. */
export function pack(files: readonly PackedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ name, bytes }) => [name, bytes])), {
    level: 9,
    mtime: zipTime,
    // The bytes would differ between systems.
    os: 3,
  });
}

/** Reads all files in a folder. */
export function readFolder(folder: string): readonly PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const relative = path.slice(folder.length + 1);
      return { name: relative.replaceAll('\\', '/'), bytes: readFileSync(path) };
    });
}

/** Lists the SHA-256 of files, in the format that `sha256sum --check` reads. */
export function listChecksums(files: readonly PackedFile[]): string {
  return files
    .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}
