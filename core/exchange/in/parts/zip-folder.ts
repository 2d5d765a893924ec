import type { ByteSource, ImportFile } from '../import-source';
import type { ZipEntry } from './zip-directory';
import { zipEntrySource } from './zip-entry-source';

/** The files in a zip by their paths. */
export interface ZipFolder {
  /** Those that can be read, in their order in the zip. */
  readonly files: readonly ByteSource[];
  /** A path that leads out of the folder it is in, and so is read by nobody. */
  readonly unsafe: readonly string[];
  /** Hidden folders (".obsidian", ".git", ".trash") with the number of files that were skipped in each. */
  readonly hidden: ReadonlyMap<string, number>;
  /** The file at this path, also where all lies in one folder of the zip. */
  find(path: string): ByteSource | null;
}

/** What file systems and archivers leave in a zip, which nobody put there. */
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** The outermost hidden folder of a path, where programs keep their own files. */
const hiddenFolder = /^(?:.*?\/)?\.[^/]+(?=\/)/;

/** A zip whose directory was read as a folder of files. */
export function zipFolder(zip: ImportFile, entries: readonly ZipEntry[]): ZipFolder {
  const files: ByteSource[] = [];
  const unsafe: string[] = [];
  const hidden = new Map<string, number>();
  const byPath = new Map<string, ByteSource>();
  for (const entry of entries) {
    if (entry.name.endsWith('/') || litter.test(entry.name)) continue;
    const path = entry.name.replaceAll('\\', '/');
    if (/^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\0/i.test(path)) {
      unsafe.push(entry.name);
      continue;
    }
    const folder = hiddenFolder.exec(path)?.[0];
    if (folder !== undefined) {
      hidden.set(folder, (hidden.get(folder) ?? 0) + 1);
      continue;
    }
    const source = zipEntrySource(zip, entry);
    files.push(source);
    if (!byPath.has(path)) byPath.set(path, source);
  }
  const top = commonFolder([...byPath.keys()]);
  return {
    files,
    unsafe,
    hidden,
    find: (path) => byPath.get(path) ?? byPath.get(`${top}${path}`) ?? null,
  };
}

/** "export/" when every path begins with it, else ''. */
function commonFolder(paths: readonly string[]): string {
  const first = /^[^/]+\//.exec(paths[0] ?? '')?.[0] ?? '';
  return first !== '' && paths.every((path) => path.startsWith(first)) ? first : '';
}
