export interface FolderFaults {
  /** Called, and awaited, before each change of a file. May throw. */
  onChange?(name: string): unknown;
}

/** A folder in memory with the browser's interface, for files of bytes. */
export function createMemoryFolder(faults: FolderFaults = {}): FileSystemDirectoryHandle {
  const entries = new Map<string, FileSystemDirectoryHandle | FileSystemFileHandle>();
  const missing = () => new DOMException('none', 'NotFoundError');
  const folder = {
    kind: 'directory',
    async getDirectoryHandle(name: string, { create = false } = {}) {
      const found = entries.get(name);
      if (found) return found;
      if (!create) throw missing();
      const created = createMemoryFolder(faults);
      entries.set(name, created);
      return created;
    },
    async getFileHandle(name: string, { create = false } = {}) {
      const found = entries.get(name);
      if (found) return found;
      if (!create) throw missing();
      const created = createMemoryFile(name, faults);
      entries.set(name, created);
      return created;
    },
    async removeEntry(name: string) {
      await faults.onChange?.(name);
      if (!entries.delete(name)) throw missing();
    },
    async *keys() {
      yield* [...entries.keys()];
    },
  };
  return folder as unknown as FileSystemDirectoryHandle;
}

function createMemoryFile(name: string, faults: FolderFaults): FileSystemFileHandle {
  let content: BlobPart[] = [];
  const file = {
    kind: 'file',
    getFile: async () => new File(content, name),
    async createWritable() {
      const pieces: BlobPart[] = [];
      return {
        write: async (piece: BlobPart) => void pieces.push(piece),
        async close() {
          await faults.onChange?.(name);
          content = pieces;
        },
        async abort() {},
      };
    },
  };
  return file as unknown as FileSystemFileHandle;
}
