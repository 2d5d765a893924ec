import type { Folder } from '../../../../client/export/export-folder';

/** What happens to the next calls; a test sets it. */
interface Faults {
  /** Called before each change of a file, with its path. May throw. */
  onChange?(path: string): void;
  permission?: PermissionState;
  isGone?: boolean;
}

/** A folder in memory with the browser's interface: files by path, and faults. */
export interface Disk {
  readonly files: Map<string, string>;
  readonly faults: Faults;
  readonly folder: Folder;
  /** Paths that were written or removed, in order. */
  readonly changes: string[];
  /** Paths that were looked up or read. */
  reads: number;
}

/** What OPFS gives of a handle is a new object each time, so handles are compared by path. */
const paths = new WeakMap<object, string>();

export function createDisk(files = new Map<string, string>()): Disk {
  const disk = { files, faults: {}, changes: [], reads: 0 } as unknown as Disk;
  return Object.assign(disk, { folder: createFolder(disk, 'Vault', '') as unknown as Folder });
}

function createFolder(disk: Disk, name: string, path: string): object {
  const { files, faults, changes } = disk;
  const check = () => {
    disk.reads += 1;
    if (faults.isGone) throw new DOMException('gone', 'NotFoundError');
  };
  const isFolder = (full: string) => [...files.keys()].some((one) => one.startsWith(`${full}/`));
  const folders = new Set<string>();
  const folder = {
    ...{ kind: 'directory', name },
    queryPermission: async () => faults.permission ?? 'granted',
    async getDirectoryHandle(step: string, { create = false } = {}) {
      check();
      const full = `${path}${step}`;
      if (files.has(full)) throw new DOMException('a file', 'TypeMismatchError');
      if (create) folders.add(full);
      if (!create && !isFolder(full)) throw new DOMException('none', 'NotFoundError');
      return createFolder(disk, step, `${full}/`);
    },
    async getFileHandle(step: string, { create = false } = {}) {
      check();
      const full = `${path}${step}`;
      if (isFolder(full)) throw new DOMException('a folder', 'TypeMismatchError');
      if (!files.has(full)) {
        if (!create) throw new DOMException('none', 'NotFoundError');
        faults.onChange?.(full);
        files.set(full, '');
      }
      return createFile(disk, step, full);
    },
    async removeEntry(step: string) {
      check();
      faults.onChange?.(`${path}${step}`);
      changes.push(`-${path}${step}`);
      files.delete(`${path}${step}`);
    },
    resolve: async (handle: object) => paths.get(handle)?.slice(path.length).split('/') ?? null,
    async *keys() {
      check();
      // As in Chromium, listing costs as much as there are entries.
      disk.reads += files.size;
      yield* new Set([...files.keys()].map((file) => file.split('/')[0] ?? ''));
    },
    async *values() {
      check();
      const inside = [...files.keys()].filter((file) => file.startsWith(path));
      const steps = inside.map((file) => file.slice(path.length).split('/'));
      for (const step of new Set(steps.flatMap(([first, ...rest]) => (rest[0] ? first : [])))) {
        yield createFolder(disk, step ?? '', `${path}${step}/`);
      }
      for (const [step = '', ...rest] of steps) {
        if (rest.length === 0) yield createFile(disk, step, `${path}${step}`);
      }
    },
  };
  return folder;
}

function createFile(disk: Disk, name: string, path: string): object {
  const { files, faults, changes } = disk;
  const file = {
    ...{ kind: 'file', name },
    async getFile() {
      disk.reads += 1;
      const text = files.get(path);
      if (text === undefined) throw new DOMException('none', 'NotFoundError');
      return new File([text], name);
    },
    async createWritable() {
      const pieces: BlobPart[] = [];
      return {
        write: async (piece: BlobPart) => void pieces.push(piece),
        async close() {
          faults.onChange?.(path);
          changes.push(path);
          files.set(path, await new Blob(pieces).text());
        },
        async abort() {},
      };
    },
  };
  paths.set(file, path);
  return file;
}
