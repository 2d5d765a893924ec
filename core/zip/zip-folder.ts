import type { ByteSource, ImportFile } from '../files/readable-file';
import type { ZipEntry } from './zip-directory';
import { openZipEntry } from './zip-entry-source';

/** The files in a zip by path. */
export interface ZipFolder {
  /** The readable files, in zip order. */
  readonly files: readonly ByteSource[];
  /** Paths that escape the folder; these files are never read. */
  readonly unsafe: readonly string[];
  /** Hidden folders (".obsidian", ".git", ".trash") with the number of files that were skipped in each. */
  readonly hidden: ReadonlyMap<string, number>;
  /** The file at this path, even if the zip wraps everything in one folder. */
  find(path: string): ByteSource | null;
}

/** Files that operating systems and archivers add on their own. */
const systemFile = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** The outermost hidden folder of a path, where programs store their own files. */
const hiddenFolder = /^(?:.*?\/)?\.[^/]+(?=\/)/;

/** Presents the entries of a zip as a folder of files. */
export function createZipFolder(zip: ImportFile, entries: readonly ZipEntry[]): ZipFolder {
  const files: ByteSource[] = [];
  const unsafe: string[] = [];
  const hidden = new Map<string, number>();
  const byPath = new Map<string, ByteSource>();
  for (const entry of entries) {
    if (entry.name.endsWith('/') || systemFile.test(entry.name)) continue;
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
    const source = openZipEntry(zip, entry);
    files.push(source);
    if (!byPath.has(path)) byPath.set(path, source);
  }
  const top = findCommonFolder([...byPath.keys()]);
  return {
    files,
    unsafe,
    hidden,
    find: (path) => byPath.get(path) ?? byPath.get(`${top}${path}`) ?? null,
  };
}

/** Presents chosen files as a folder. */
export function createFolder(files: readonly ByteSource[]): ZipFolder {
  const find = (path: string) => files.find(({ name }) => name === path) ?? null;
  return { files, unsafe: [], hidden: new Map(), find };
}

/** "export/" if every path begins with it, otherwise ''. */
function findCommonFolder(paths: readonly string[]): string {
  const first = /^[^/]+\//.exec(paths[0] ?? '')?.[0] ?? '';
  return first !== '' && paths.every((path) => path.startsWith(first)) ? first : '';
}
